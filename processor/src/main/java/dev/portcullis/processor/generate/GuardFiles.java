package dev.portcullis.processor.generate;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the generated sources of one compilation, round by round, and at its end the index of all guards. */
public final class GuardFiles {

    private static final String INDEX = "META-INF/services/" + Contract.RESOURCE_GUARD.canonicalName();

    private final Filer filer;
    private final Function<Place, Element> elements;
    private final Map<String, String> written = new TreeMap<>();
    private final SortedSet<String> guards = new TreeSet<>();

    /**
     * Files of one compilation.
     *
     * @param elements finds the class that a file is made from: its one originating element
     */
    public GuardFiles(Filer filer, Function<Place, Element> elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes the guards and exposures of these endpoints. An exposure that an earlier round has written is not written
     * again: two resources may return one type.
     *
     * @param unenforceable endpoints whose guards refuse every request, with the name of the rule that says why
     * @throws UncheckedIOException if the compiler cannot write
     * @throws IllegalStateException if two different sources would have one name
     */
    public void generate(Api api, Map<Signature, String> unenforceable) {
        for (GeneratedSource source : Generator.generate(api, unenforceable)) {
            String text = source.file().toString();
            String earlier = written.putIfAbsent(source.name(), text);
            if (earlier == null) {
                write(source, text);
            } else if (!earlier.equals(text)) {
                throw new IllegalStateException("Two different sources are called " + source.name()
                        + ": rename one of the classes that they are made from");
            }
            if (source.guard()) {
                guards.add(source.name());
            }
        }
    }

    /** Whether a top-level type comes from here, so that nothing in it has to be found or checked. */
    public boolean wrote(String name) {
        return written.containsKey(name);
    }

    /**
     * Writes the service file by which the runtime finds the guards; once, when nothing more will be generated. It is the
     * one aggregating output: every resource class contributes a line, so it has no originating element of its own.
     */
    public void writeIndex() throws IOException {
        if (guards.isEmpty()) {
            return;
        }
        try (Writer writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", INDEX).openWriter()) {
            writer.write(String.join("\n", guards) + "\n");
        }
    }

    private void write(GeneratedSource source, String text) {
        try (Writer writer = filer.createSourceFile(source.name(), elements.apply(source.origin()))
                .openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the source of " + source.name() + ": " + e.getMessage(), e);
        }
    }
}
