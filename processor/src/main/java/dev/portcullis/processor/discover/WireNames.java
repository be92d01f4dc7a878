package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * The name of a property in JSON: what its getter says, then its field, Jackson before JSON-B; then what its setter says;
 * then what the naming of the class makes of its Java name.
 */
final class WireNames {

    /** Jackson's first. */
    private static final List<String> NAMING = List.of(
            JsonAnnotations.JACKSON + "JsonProperty",
            JsonAnnotations.JACKSON + "JsonGetter",
            JsonAnnotations.JSONB + "JsonbProperty");

    /** They name elements of XML; Jackson with its module takes the names for those of JSON, too. */
    private static final Set<String> ELEMENTS =
            Set.of("XmlAttribute", "XmlElement", "XmlElementRef", "XmlElementWrapper");

    private final JsonAnnotations annotations;

    WireNames(JsonAnnotations annotations) {
        this.annotations = annotations;
    }

    /**
     * A name.
     *
     * @param all every name that a library could know it by
     * @param writtenOtherwise annotations that give it another name where it is written
     * @param readOtherwise annotations that give it another name where it is read
     */
    record Named(String name, List<String> all, List<Mirror> writtenOtherwise, List<Mirror> readOtherwise) {}

    Named of(String javaName, Members members, Naming naming) {
        List<Mirror> written = nearest(members);
        List<Mirror> read = named(members.setters());
        String name = Stream.concat(written.stream(), read.stream())
                .findFirst()
                .map(WireNames::name)
                .orElseGet(() -> naming.translate(javaName));
        List<String> all = Stream.of(
                        Stream.of(javaName, naming.translate(javaName), name),
                        named(members.elements()).stream().map(WireNames::name),
                        ofElements(members.elements()))
                .flatMap(names -> names)
                .distinct()
                .toList();
        return new Named(name, all, others(written, name), others(read, name));
    }

    /** A constant of an enum. */
    static String name(Mirror mirror) {
        return mirror.text("value");
    }

    /** The names in the nearest class that gives one, so that an override may rename. */
    private List<Mirror> nearest(Members members) {
        List<Element> reading = members.reading();
        for (Element each : reading) {
            if (!named(List.of(each)).isEmpty()) {
                Element declaring = Owner.of(each);
                return named(reading.stream()
                        .filter(other -> Owner.of(other).equals(declaring))
                        .toList());
            }
        }
        return List.of();
    }

    /** By library. */
    private List<Mirror> named(List<Element> elements) {
        List<Mirror> named = new ArrayList<>();
        NAMING.forEach(type -> elements.stream()
                .flatMap(element -> annotations.on(element).stream())
                .filter(mirror -> mirror.type().equals(type))
                .filter(mirror -> !name(mirror).isEmpty())
                .forEach(named::add));
        return named;
    }

    private Stream<String> ofElements(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> annotations.on(element).stream())
                .filter(ForeignAnnotations::isJaxb)
                .filter(mirror ->
                        ELEMENTS.contains(mirror.typeElement().getSimpleName().toString()))
                .map(mirror -> mirror.text("name"))
                .filter(name -> !name.isEmpty() && !name.equals("##default"));
    }

    private static List<Mirror> others(List<Mirror> named, String name) {
        return named.stream().filter(mirror -> !name(mirror).equals(name)).toList();
    }
}
