package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.ForeignAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what JSON libraries are told about a whole type, by annotations and by what it implements. */
final class TypeAnnotations {

    /** Interfaces by which an object writes itself. */
    private static final List<String> SELF_WRITING =
            List.of("com.fasterxml.jackson.databind.JsonSerializable", "tools.jackson.databind.JacksonSerializable");

    /** Interfaces and classes that JSON libraries write in a form of their own. */
    private static final List<String> OTHER_FORMS = List.of(
            "java.lang.CharSequence",
            "java.lang.Iterable",
            "java.lang.Number",
            "java.util.Iterator",
            "java.util.Map.Entry");

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final JsonAnnotations annotations;
    private final ForeignAnnotations foreignAnnotations;

    TypeAnnotations(ProcessingEnvironment environment, Places places, JsonAnnotations annotations) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.annotations = annotations;
        this.foreignAnnotations = new ForeignAnnotations(places);
    }

    /**
     * On the type and its supertypes, and on any member that would be written in place of the object.
     *
     * @param lineage the type and its supertypes, the nearest first
     */
    List<ForeignAnnotation> on(TypeElement type, List<TypeElement> lineage) {
        Map<String, ForeignAnnotation> foreign = new LinkedHashMap<>();
        for (TypeElement each : lineage) {
            annotations.on(each).stream()
                    .flatMap(mirror -> foreignAnnotations.onType(mirror).stream())
                    .forEach(found -> foreign.putIfAbsent(found.type(), found));
            each.getEnclosedElements().stream()
                    .flatMap(member -> annotations.on(member).stream())
                    .flatMap(mirror -> foreignAnnotations.onMember(mirror).stream())
                    .forEach(found -> foreign.putIfAbsent(found.type(), found));
        }
        SELF_WRITING.forEach(name -> supertype(type, name, ForeignAnnotation.Effect.CHANGES_SHAPE, foreign));
        OTHER_FORMS.forEach(name -> supertype(type, name, ForeignAnnotation.Effect.ANOTHER_FORM, foreign));
        return List.copyOf(foreign.values());
    }

    private void supertype(
            TypeElement type, String name, ForeignAnnotation.Effect effect, Map<String, ForeignAnnotation> into) {
        TypeElement supertype = elements.getTypeElement(name);
        if (supertype != null && types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()))) {
            String text = (supertype.getKind().isInterface() ? "implements " : "extends ") + supertype.getSimpleName();
            into.put(name, new ForeignAnnotation(name, effect, text, places.of(type)));
        }
    }
}
