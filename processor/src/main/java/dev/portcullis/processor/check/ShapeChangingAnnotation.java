package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.ForeignAnnotation.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is written and read is what the compiler saw, not what an annotation of a JSON library makes of it. */
final class ShapeChangingAnnotation implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "ShapeChangingAnnotation",
            Weight.ERROR,
            true,
            true,
            "No annotation of a JSON library changes the shape of what is exposed or bounded",
            List.of(213),
            List.of("API3"),
            List.of("8.2.3", "15.3.1"));

    /** Annotations under which a member of a body arrives at another place, or under another name. */
    private static final Set<String> FOR_READING = Set.of(
            "JsonAlias",
            "JsonDeserialize",
            "JsonFormat",
            "JsonNaming",
            "JsonProperty",
            "JsonSetter",
            "JsonSubTypes",
            "JsonTypeInfo",
            "JsonUnwrapped",
            "JsonbProperty",
            "JsonbTypeAdapter",
            "JsonbTypeDeserializer");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(ofExposed(api, endpoint), ofBody(api, endpoint)));
    }

    private Stream<Finding> ofExposed(Api api, Endpoint endpoint) {
        List<Leaving> leaving = Leaving.of(api, endpoint);
        Stream<Finding> types = leaving.stream()
                .flatMap(each -> api.structure(each.type()).stream())
                .flatMap(structure -> written(structure.foreign(), "type " + structure.simpleName(), endpoint));
        Stream<Finding> enums = leaving.stream()
                .flatMap(each -> api.enumeration(each.type()).stream())
                .flatMap(enumeration -> written(enumeration.foreign(), "type " + enumeration.simpleName(), endpoint));
        Stream<Finding> properties = Leaving.exposures(api, endpoint).stream()
                .flatMap(exposure -> written(
                        exposure.property().foreign(),
                        Subject.of(exposure.structure(), exposure.property()),
                        endpoint));
        return Stream.of(types, enums, properties).flatMap(found -> found);
    }

    private Stream<Finding> written(List<ForeignAnnotation> foreign, String subject, Endpoint endpoint) {
        return foreign.stream()
                .filter(annotation -> annotation.effect() == Effect.CHANGES_SHAPE)
                .map(annotation -> finding(
                        annotation,
                        subject,
                        endpoint,
                        "is exposed and " + annotation.text()
                                + ", which the exposure writer does not follow: callers would receive another shape than declared",
                        Alternatives.to(annotation)));
    }

    private Stream<Finding> ofBody(Api api, Endpoint endpoint) {
        List<Member> members = Member.of(api, endpoint);
        Set<String> bounded = bounded(members);
        Stream<Finding> types = members.stream()
                .map(Member::structure)
                .distinct()
                .filter(structure -> bounded.contains(structure.javaType()))
                .flatMap(structure -> structure.foreign().stream()
                        .filter(annotation -> FOR_READING.contains(annotation.simpleName()))
                        .map(annotation -> read(annotation, "type " + structure.simpleName(), endpoint)));
        Stream<Finding> properties = members.stream()
                .filter(member -> member.property().bounds().maxSize().isPresent()
                        || leadsTo(member.property().type(), bounded))
                .flatMap(member -> member.property().foreign().stream()
                        .filter(annotation -> FOR_READING.contains(annotation.simpleName()))
                        .map(annotation ->
                                read(annotation, Subject.of(member.structure(), member.property()), endpoint)));
        return Stream.concat(types, properties);
    }

    private Finding read(ForeignAnnotation annotation, String subject, Endpoint endpoint) {
        return finding(
                annotation,
                subject,
                endpoint,
                "is bounded by @MaxSize and carries @" + annotation.simpleName()
                        + ": a caller could send the value under another name or in another form, where nothing bounds it",
                "remove it; @JsonProperty with nothing but a name may rename a property");
    }

    private Finding finding(
            ForeignAnnotation annotation, String subject, Endpoint endpoint, String problem, String fix) {
        return new Finding(
                INFO.name(),
                INFO.weight(),
                subject,
                problem,
                fix,
                annotation.place(),
                Optional.of(endpoint.signature()));
    }

    /** The structures of a body with a bound on a property, or that lead to one. */
    private static Set<String> bounded(List<Member> members) {
        Set<String> bounded = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Member member : members) {
                if (member.property().bounds().maxSize().isPresent()
                        || leadsTo(member.property().type(), bounded)) {
                    grown |= bounded.add(member.structure().javaType());
                }
            }
        }
        return bounded;
    }

    private static boolean leadsTo(DataType type, Set<String> structures) {
        if (type instanceof DataType.Many many) {
            return leadsTo(many.element(), structures);
        }
        if (type instanceof DataType.Keyed keyed) {
            return leadsTo(keyed.value(), structures);
        }
        if (type instanceof DataType.Optionally optionally) {
            return leadsTo(optionally.value(), structures);
        }
        return structures.contains(type.javaType());
    }
}
