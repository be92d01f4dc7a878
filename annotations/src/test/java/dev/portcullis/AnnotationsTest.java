package dev.portcullis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {

    @Test
    void findsTheAnnotations() {
        assertThat(annotations()).contains(RequiresRole.class, OwnedBy.class, OwnedBy.List.class, Waive.class);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void areDocumentedAndSurviveIntoSeparatelyCompiledJars(Class<? extends Annotation> annotation) {
        assertThat(annotation).hasAnnotation(Documented.class);
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void canBeRepeatedWhereverTheyCanStand(Class<? extends Annotation> annotation) {
        Repeatable repeatable = annotation.getAnnotation(Repeatable.class);
        if (repeatable != null) {
            assertThat(targets(repeatable.value())).isEqualTo(targets(annotation));
        }
    }

    @Test
    void everyDecisionButGrantedRefusesSeveralIdentifiers() {
        OwnershipRule<Decision> rule = (caller, id) -> id;
        Caller caller = new NamedCaller("alice");
        assertThat(rule.decideAll(caller, List.of(Decision.GRANTED, Decision.GRANTED)))
                .isEqualTo(Decision.GRANTED);
        assertThat(rule.decideAll(caller, List.of(Decision.GRANTED, Decision.DENIED)))
                .isEqualTo(Decision.DENIED);
        assertThat(rule.decideAll(caller, List.of(Decision.GRANTED, Decision.ABSENT, Decision.DENIED)))
                .isEqualTo(Decision.ABSENT);
    }

    @Test
    void theOwnerIsComparedExactly() {
        OwnerLookup<String> rule = id -> java.util.Optional.of(id).filter(owner -> !owner.isEmpty());
        Caller caller = new NamedCaller("alice");
        assertThat(rule.decide(caller, "alice")).isEqualTo(Decision.GRANTED);
        assertThat(rule.decide(caller, "Alice")).isEqualTo(Decision.DENIED);
        assertThat(rule.decide(caller, "")).isEqualTo(Decision.ABSENT);
    }

    private static Set<ElementType> targets(Class<? extends Annotation> annotation) {
        return Set.of(annotation.getAnnotation(Target.class).value());
    }

    private static List<Class<? extends Annotation>> annotations() {
        try (Stream<Path> files = Files.list(Path.of(RequiresRole.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("dev/portcullis"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<? extends Annotation>>flatMap(AnnotationsTest::annotation)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Class<? extends Annotation>> annotation(String file) {
        try {
            Class<?> type = Class.forName("dev.portcullis." + file.substring(0, file.length() - ".class".length()));
            return type.isAnnotation() ? Stream.of(type.asSubclass(Annotation.class)) : Stream.empty();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record NamedCaller(String name) implements Caller {

        @Override
        public java.security.Principal principal() {
            return () -> name;
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }
    }
}
