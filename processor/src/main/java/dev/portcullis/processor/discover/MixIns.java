package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Provider;
import dev.portcullis.processor.model.Provider.Does;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds annotations of Jackson that are mixed into other types by an annotation of Spring Boot or Quarkus, and would hide
 * or mask a property there. What is mixed in by code nobody sees.
 */
final class MixIns {

    /** Each names the types that it mixes into; Spring Boot takes them by either of two names. */
    private static final List<String> MIX_INS = List.of(
            "org.springframework.boot.jackson.JsonMixin",
            "org.springframework.boot.jackson.JacksonMixin",
            "org.springframework.boot.jackson2.JsonMixin",
            "io.quarkus.jackson.JacksonMixin");

    private static final Set<String> TARGETS = Set.of("value", "type");

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String IGNORED_NAMES = JACKSON + "JsonIgnoreProperties";
    private static final List<String> HIDING = List.of(
            JACKSON + "JsonIgnore",
            JACKSON + "JsonView",
            "com.fasterxml.jackson.databind.annotation.JsonSerialize",
            "tools.jackson.databind.annotation.JsonSerialize");

    private final Elements elements;
    private final Types types;
    private final Places places;

    MixIns(Elements elements, Types types, Places places) {
        this.elements = elements;
        this.types = types;
        this.places = places;
    }

    void check(TypeElement type, Draft draft) {
        for (String mixIn : MIX_INS) {
            Mirror.find(type, mixIn, elements)
                    .ifPresent(found -> targets(found).forEach(target -> hidden(type, target, draft)));
        }
    }

    private static List<TypeMirror> targets(Mirror mixIn) {
        List<TypeMirror> targets = new ArrayList<>();
        mixIn.typeElement().getEnclosedElements().stream()
                .map(member -> member.getSimpleName().toString())
                .filter(TARGETS::contains)
                .forEach(member -> targets.addAll(mixIn.classValues(member)));
        return targets;
    }

    private void hidden(TypeElement mixIn, TypeMirror target, Draft draft) {
        Mirror.find(mixIn, IGNORED_NAMES, elements)
                .map(ignored -> Set.copyOf(ignored.texts("value")))
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> draft.providers.add(provider(mixIn, target, names)));
        for (Element member : mixIn.getEnclosedElements()) {
            if (HIDING.stream().anyMatch(hiding -> Mirror.present(member, hiding, elements))) {
                draft.providers.add(provider(member, target, names(member)));
            }
        }
    }

    private Provider provider(Element element, TypeMirror target, Set<String> names) {
        return new Provider(
                Does.HIDE, TypeText.of(types.erasure(target)), names, Words.describe(element), places.of(element));
    }

    /** A getter is named like the property or after a prefix; which it is, the target knows. */
    private static Set<String> names(Element member) {
        String name = member.getSimpleName().toString();
        String stem = name.replaceFirst("^(get|is)(?=\\p{Lu})", "");
        return Set.copyOf(List.of(name, stem, Character.toLowerCase(stem.charAt(0)) + stem.substring(1)));
    }
}
