package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;

/**
 * Tells Gradle which classes javac makes of which source, by which it knows what to remove and what to compile again. Gradle
 * asks for a class of this name, which is the only one of the way to javac that is not in the jar of its API; the one of its
 * distribution also tells which constants a class was compiled with, which no test here needs.
 */
public final class IncrementalCompileTask implements CompilationTask {

    private final JavacTask task;
    private final Function<File, Optional<String>> relativePath;
    private final Consumer<String> beforeWriting;
    private final Consumer<Map<String, Set<String>>> classesOfSources;

    /** As Gradle calls it, by reflection. */
    public IncrementalCompileTask(
            CompilationTask task,
            Function<File, Optional<String>> relativePath,
            Consumer<String> beforeWriting,
            Consumer<Map<String, Set<String>>> classesOfSources,
            BiConsumer<String, String> accessibleConstants,
            BiConsumer<String, String> privateConstants) {
        this.task = (JavacTask) task;
        this.relativePath = relativePath;
        this.beforeWriting = beforeWriting;
        this.classesOfSources = classesOfSources;
    }

    @Override
    public void addModules(Iterable<String> moduleNames) {
        task.addModules(moduleNames);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }

    @Override
    public Boolean call() {
        Map<String, Set<String>> classes = new TreeMap<>();
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE) {
                    enter(event, classes);
                }
            }
        });
        try {
            return task.call();
        } finally {
            classesOfSources.accept(classes);
        }
    }

    private void enter(TaskEvent event, Map<String, Set<String>> classes) {
        JavaFileObject source = event.getSourceFile();
        String name = task.getElements().getBinaryName(event.getTypeElement()).toString();
        relativePath.apply(new File(source.getName())).ifPresent(path -> {
            classes.computeIfAbsent(path, each -> new TreeSet<>()).add(name);
            beforeWriting.accept(name);
        });
    }
}
