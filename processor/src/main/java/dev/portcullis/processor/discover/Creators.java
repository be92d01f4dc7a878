package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The constructors and static factories that JSON libraries make an object with, member by member. */
final class Creators {

    private static final List<String> ANNOTATIONS =
            List.of("com.fasterxml.jackson.annotation.JsonCreator", "jakarta.json.bind.annotation.JsonbCreator");
    private static final List<String> NAMES =
            List.of("com.fasterxml.jackson.annotation.JsonProperty", "jakarta.json.bind.annotation.JsonbProperty");

    private Creators() {}

    /** The parameters of the creators of a type, each as a member of the property that it sets. */
    static List<Member> members(TypeElement type, List<Member> others, Elements elements) {
        List<Member> members = new ArrayList<>();
        for (Element enclosed : type.getEnclosedElements()) {
            if (creates(enclosed, elements)) {
                for (VariableElement parameter : ((ExecutableElement) enclosed).getParameters()) {
                    members.add(new Member(property(parameter, others, elements), parameter, false, true));
                }
            }
        }
        return members;
    }

    static TypeMirror typeOf(VariableElement parameter, DeclaredType owner, Types types) {
        ExecutableElement creator = (ExecutableElement) Objects.requireNonNull(parameter.getEnclosingElement());
        if (creator.getKind() != ElementKind.CONSTRUCTOR) {
            return parameter.asType();
        }
        return ((ExecutableType) types.asMemberOf(owner, creator))
                .getParameterTypes()
                .get(creator.getParameters().indexOf(parameter));
    }

    /** Whether it is such a creator. One that takes the whole value at once sets no member. */
    static boolean creates(Element element, Elements elements) {
        if (!(element instanceof ExecutableElement executable)) {
            return false;
        }
        boolean named = !executable.getParameters().isEmpty()
                && executable.getParameters().stream()
                        .allMatch(parameter -> name(parameter, elements).isPresent());
        boolean marked = ANNOTATIONS.stream().anyMatch(each -> Mirror.present(executable, each, elements));
        return (marked && !delegates(executable, elements))
                || (named && executable.getKind() == ElementKind.CONSTRUCTOR);
    }

    private static boolean delegates(Element element, Elements elements) {
        return Mirror.find(element, ANNOTATIONS.get(0), elements)
                .filter(creator -> creator.constant("mode").equals("DELEGATING"))
                .isPresent();
    }

    /** What it is renamed to when that is a property of its own, else its name. */
    private static String property(VariableElement parameter, List<Member> others, Elements elements) {
        Optional<String> name = name(parameter, elements);
        String simple = parameter.getSimpleName().toString();
        Stream<String> properties = others.stream().map(Member::property);
        return name.filter(renamed -> properties.anyMatch(renamed::equals))
                .orElseGet(() -> simple.matches("arg\\d+") ? name.orElse(simple) : simple);
    }

    private static Optional<String> name(VariableElement parameter, Elements elements) {
        return NAMES.stream()
                .flatMap(each -> Mirror.find(parameter, each, elements).stream())
                .map(mirror -> mirror.text("value"))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
