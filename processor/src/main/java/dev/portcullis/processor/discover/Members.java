package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * The members that make up one property.
 *
 * @param all supertypes first, in the order of declaration
 * @param nearestFirst by class, overrides before what they override: what they declare replaces it
 */
record Members(List<Member> all, List<List<Member>> nearestFirst) {

    /** The members of a class by the name of their property, in the order of declaration. */
    static Map<String, Members> byProperty(List<Member> members) {
        Map<String, List<Member>> byName = members.stream()
                .collect(Collectors.groupingBy(Member::property, LinkedHashMap::new, Collectors.toList()));
        Map<String, Members> byProperty = new LinkedHashMap<>();
        byName.forEach((name, all) -> byProperty.put(name, new Members(all, nearestFirst(all))));
        return byProperty;
    }

    /** The member that decides the type; none when the property is a private field that nothing reads or sets. */
    Optional<Member> carrier() {
        return all.stream()
                .filter(Member::reads)
                .findFirst()
                .map(this::nearest)
                .or(() -> all.stream().filter(Member::writes).findFirst());
    }

    List<Element> elements() {
        return all.stream().map(Member::element).toList();
    }

    /** What is read, the nearest class first, and in each the getter before the field. */
    List<Element> reading() {
        return nearestFirst.stream()
                .flatMap(inClass -> Stream.concat(
                        inClass.stream().filter(Member::reads), inClass.stream().filter(Members::isField)))
                .map(Member::element)
                .toList();
    }

    /** What is called to set it, the nearest class first. */
    List<Element> setters() {
        return nearestFirst.stream()
                .flatMap(List::stream)
                .filter(member -> !member.reads() && !isField(member))
                .map(Member::element)
                .toList();
    }

    private static boolean isField(Member member) {
        return member.element().getKind() == ElementKind.FIELD;
    }

    /** The override that a call reaches: it may return a narrower type than what it overrides. */
    private Member nearest(Member getter) {
        return nearestFirst.stream()
                .flatMap(List::stream)
                .filter(each -> each.reads()
                        && each.element()
                                .getSimpleName()
                                .equals(getter.element().getSimpleName()))
                .findFirst()
                .orElse(getter);
    }

    private static List<List<Member>> nearestFirst(List<Member> all) {
        Map<Element, List<Member>> byClass = all.stream()
                .collect(Collectors.groupingBy(
                        member -> member.element().getEnclosingElement(), LinkedHashMap::new, Collectors.toList()));
        List<List<Member>> classes = new ArrayList<>(byClass.values());
        Collections.reverse(classes);
        return classes;
    }
}
