package dev.portcullis.benchmarks;

import java.util.List;
import java.util.Locale;

/** What runs beside javac: each on sources that use its own annotations. */
public enum Variant {
    /** A processor that claims every annotation and does nothing: what any processor costs. */
    CLAIM(Flavour.PLAIN, processor("dev.portcullis.benchmarks.ClaimingProcessor")),
    /** One trivial class for each resource. */
    CLASS_PER_RESOURCE(Flavour.PLAIN, processor("dev.portcullis.benchmarks.ClassPerResourceProcessor")),
    HIBERNATE_VALIDATOR(Flavour.VALIDATION, processor("org.hibernate.validator.ap.ConstraintValidationProcessor")),
    MAPSTRUCT(Flavour.MAPPER, processor("org.mapstruct.ap.MappingProcessor")),
    MICRONAUT(
            Flavour.MICRONAUT,
            processor(String.join(
                    ",",
                    "io.micronaut.annotation.processing.MixinVisitorProcessor",
                    "io.micronaut.annotation.processing.TypeElementVisitorProcessor",
                    "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor",
                    "io.micronaut.annotation.processing.PackageConfigurationInjectProcessor",
                    "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor",
                    "io.micronaut.annotation.processing.ConfigurationMetadataProcessor"))),
    ERROR_PRONE(
            Flavour.PLAIN,
            List.of("-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xplugin:ErrorProne")),
    /** The guards that Portcullis generates, compiled as if somebody had written them: what no processor could save. */
    GUARDS_ALONE(Flavour.PORTCULLIS, List.of("-proc:none")),
    PORTCULLIS(Flavour.PORTCULLIS, processor("dev.portcullis.processor.PortcullisProcessor"));

    private final Flavour flavour;

    @SuppressWarnings("ImmutableEnumChecker") // given by List.of
    private final List<String> options;

    Variant(Flavour flavour, List<String> options) {
        this.flavour = flavour;
        this.options = options;
    }

    /** The sources that it is applied to. */
    public Flavour flavour() {
        return flavour;
    }

    /** What javac is told besides paths. */
    public List<String> options() {
        return options;
    }

    /** As tables print it. */
    public String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> processor(String names) {
        return List.of("-processor", names);
    }
}
