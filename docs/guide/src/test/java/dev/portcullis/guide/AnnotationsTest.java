package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.Waive;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about annotations has a section for each, which names each of its members and links the rules about it. */
class AnnotationsTest {

    private static final Path PAGE = Path.of("..", "annotations.md");
    private static final Path SOURCES = Path.of("..", "..", "annotations", "src", "main", "java", "dev", "portcullis");

    @TestFactory
    List<DynamicTest> everyAnnotationHasItsSection() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            tests.add(DynamicTest.dynamicTest(annotation.getSimpleName(), () -> {
                String section = section(annotation.getSimpleName());
                assertThat(section).contains("](rules/");
                for (Method member : annotation.getDeclaredMethods()) {
                    assertThat(section).contains("`" + member.getName() + "`");
                }
            }));
        }
        return tests;
    }

    @Test
    void thereAreNoOthers() throws IOException {
        List<String> sections = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("### `@"))
                .map(line -> line.replaceAll("[#`@ ]", ""))
                .toList();
        assertThat(sections)
                .containsExactlyInAnyOrderElementsOf(
                        annotations().stream().map(Class::getSimpleName).toList());
    }

    private static String section(String name) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("### `@" + name + "`\n");
        assertThat(start).as("a section about @" + name).isNotNegative();
        int end = page.indexOf("\n##", start + 1);
        return end < 0 ? page.substring(start) : page.substring(start, end);
    }

    private static List<Class<?>> annotations() throws IOException {
        List<Class<?>> annotations = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = load(Waive.class.getPackageName() + "." + name);
                if (type.isAnnotation()) {
                    annotations.add(type);
                }
            }
        }
        return annotations;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
