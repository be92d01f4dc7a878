package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.ForeignAnnotation.Effect;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is exposed is not hidden at the same time, and has one name that nothing else has. */
final class ContradictoryExposure implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "ContradictoryExposure",
            Weight.ERROR,
            true,
            true,
            "What is exposed is not hidden as well, and has one name of its own",
            List.of(213),
            List.of("API3"),
            List.of("15.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Leaving.of(api, endpoint).stream()
                        .flatMap(leaving -> api.structure(leaving.type()).stream())
                        .filter(structure -> !structure.exposed().isEmpty())
                        .flatMap(structure -> Stream.of(
                                        ofType(structure, endpoint),
                                        ofProperties(structure, endpoint),
                                        ofNames(structure, endpoint))
                                .flatMap(found -> found)));
    }

    private static Stream<Finding> ofType(Structure structure, Endpoint endpoint) {
        String subject = "type " + structure.simpleName();
        return structure.foreign().stream().flatMap(annotation -> {
            if (annotation.effect() == Effect.HIDES) {
                return Stream.of(hidden(annotation, subject, endpoint));
            }
            return annotation.effect() == Effect.ANOTHER_FORM
                    ? Stream.of(finding(
                            annotation.place(),
                            subject,
                            endpoint,
                            "has properties with @Expose and " + annotation.text()
                                    + ", which JSON libraries write in another form than an object with properties",
                            "let a type of its own carry @Expose, with the other as one of its properties"))
                    : Stream.empty();
        });
    }

    private static Stream<Finding> ofProperties(Structure structure, Endpoint endpoint) {
        return structure.exposed().stream()
                .flatMap(property -> property.foreign().stream()
                        .flatMap(annotation -> ofProperty(structure, property, annotation, endpoint).stream()));
    }

    private static Optional<Finding> ofProperty(
            Structure structure, Property property, ForeignAnnotation annotation, Endpoint endpoint) {
        String subject = Subject.of(structure, property);
        if (annotation.effect() == Effect.HIDES) {
            return Optional.of(hidden(annotation, subject, endpoint));
        }
        return annotation.effect() == Effect.RENAMES
                ? Optional.of(finding(
                        annotation.place(),
                        subject,
                        endpoint,
                        "is written as \"" + property.wireName() + "\" and " + annotation.text()
                                + ", so nobody can tell which name is meant",
                        "give it one name"))
                : Optional.empty();
    }

    private static Finding hidden(ForeignAnnotation annotation, String subject, Endpoint endpoint) {
        return finding(
                annotation.place(),
                subject,
                endpoint,
                "is exposed and " + annotation.text()
                        + ", which takes it out, so nobody can tell which of the two is meant",
                "remove @Expose, or remove @" + annotation.simpleName());
    }

    /** Readers of JSON keep one of two values of one name, some the first, some the last. */
    private static Stream<Finding> ofNames(Structure structure, Endpoint endpoint) {
        Map<String, String> taken = new HashMap<>();
        structure.hierarchy().tag().ifPresent(tag -> taken.put(tag.property(), "the name of the type"));
        List<Finding> found = new ArrayList<>();
        for (Property property : structure.exposed()) {
            String earlier = taken.putIfAbsent(property.wireName(), property.name());
            if (earlier != null) {
                found.add(finding(
                        property.place(),
                        Subject.of(structure, property),
                        endpoint,
                        "is written as \"" + property.wireName() + "\", and so is " + earlier
                                + ": readers keep one of the two values, and not all the same one",
                        "give it a name of its own: @JsonProperty(\"…\")"));
            }
        }
        return found.stream();
    }

    private static Finding finding(Place place, String subject, Endpoint endpoint, String problem, String fix) {
        return new Finding(INFO.name(), INFO.weight(), subject, problem, fix, place, Optional.of(endpoint.signature()));
    }
}
