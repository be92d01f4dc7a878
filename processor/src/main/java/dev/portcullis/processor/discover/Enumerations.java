package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Enumeration;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.ForeignAnnotation.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what an enum says about how its constants are written. */
final class Enumerations {

    private final Elements elements;
    private final Places places;
    private final JsonAnnotations annotations;
    private final ForeignAnnotations foreignAnnotations;

    Enumerations(Elements elements, Places places) {
        this.elements = elements;
        this.places = places;
        this.annotations = new JsonAnnotations(elements);
        this.foreignAnnotations = new ForeignAnnotations(places);
    }

    /** Empty when there is nothing to follow: constants are written by name. */
    Optional<Enumeration> read(TypeElement type) {
        Map<String, String> names = new TreeMap<>();
        List<ForeignAnnotation> foreign = new ArrayList<>();
        annotations.on(type).forEach(mirror -> ofType(mirror).ifPresent(foreign::add));
        for (Element member : type.getEnclosedElements()) {
            for (Mirror mirror : annotations.on(member)) {
                if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                    if (mirror.type().equals(JsonAnnotations.JACKSON + "JsonProperty")
                            && !WireNames.name(mirror).isEmpty()) {
                        names.put(member.getSimpleName().toString(), WireNames.name(mirror));
                    }
                } else {
                    foreignAnnotations.onMember(mirror).ifPresent(foreign::add);
                }
            }
        }
        return names.isEmpty() && foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(new Enumeration(
                        TypeText.of(type.asType()),
                        elements.getPackageOf(type).getQualifiedName().toString(),
                        Words.simpleName(type),
                        names,
                        foreign,
                        places.of(type)));
    }

    private Optional<ForeignAnnotation> ofType(Mirror mirror) {
        if (mirror.type().equals(JsonAnnotations.JACKSON + "JsonFormat")) {
            String shape = mirror.constant("shape");
            return shape.equals("ANY") || shape.equals("STRING")
                    ? Optional.empty()
                    : Optional.of(foreignAnnotations.unsupported(mirror, "shape = " + shape));
        }
        return foreignAnnotations.onType(mirror).filter(foreign -> foreign.effect() == Effect.CHANGES_SHAPE);
    }
}
