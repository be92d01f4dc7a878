package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what a {@code @BeanParam} gathers, Jakarta REST 3.1 section 3.2: annotated fields and setters, beans in beans. */
final class BeanReader {

    private final Elements elements;
    private final Types types;

    BeanReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
    }

    /**
     * A value that the server puts into a bean.
     *
     * @param annotated the field, or the setter and its parameter: what carries annotations
     */
    record Member(List<Element> annotated, TypeMirror type) {}

    /** The members of a bean that stands on an element; what not every server can fill is reported. */
    List<Member> members(Element on, TypeMirror bean, String subject, Draft draft) {
        List<Member> members = new ArrayList<>();
        collect(new Bean(on, subject, draft), bean, new ArrayList<>(), members);
        return members;
    }

    private record Bean(Element on, String subject, Draft draft) {

        void refuse(String problem, String fix) {
            draft.unresolvable(Shape.UNCHECKABLE_PARAMETER, on, subject, problem, fix);
        }
    }

    private void collect(Bean bean, TypeMirror type, List<TypeElement> around, List<Member> members) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException("type " + type);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            bean.refuse("a bean of type " + type + " gathers nothing that could be seen", "use a class");
            return;
        }
        if (around.contains(element)) {
            bean.refuse(
                    Words.describe(element) + " is a bean in itself, which no server can fill", "remove the circle");
            return;
        }
        if (!createdEmpty(element)) {
            bean.refuse(
                    Words.describe(element)
                            + " is not created by a constructor without parameters, and not every server can create it with"
                            + " others",
                    "use a class with such a constructor only, and annotate its fields");
            return;
        }
        List<TypeElement> inside = new ArrayList<>(around);
        inside.add(element);
        Lineage lineage = Lineage.of(element);
        List<TypeElement> classes = new ArrayList<>(List.of(element));
        classes.addAll(lineage.superclasses());
        for (TypeElement each : classes) {
            for (VariableElement field : ElementFilter.fieldsIn(each.getEnclosedElements())) {
                take(bean, List.of(field), field, types.asMemberOf(declared, field), inside, members);
            }
            for (ExecutableElement setter : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (setter.getParameters().size() == 1) {
                    TypeMirror value = ((ExecutableType) types.asMemberOf(declared, setter))
                            .getParameterTypes()
                            .get(0);
                    take(bean, List.of(setter, setter.getParameters().get(0)), setter, value, inside, members);
                }
            }
        }
    }

    private void take(
            Bean bean,
            List<Element> annotated,
            Element carrier,
            TypeMirror type,
            List<TypeElement> inside,
            List<Member> members) {
        if (Mirror.present(carrier, RestNames.BEAN_PARAM, elements)) {
            collect(bean, type, inside, members);
        } else if (Mirror.first(carrier, RestNames.INPUTS.keySet(), elements).isPresent()) {
            members.add(new Member(annotated, type));
        }
    }

    /** Jersey prefers a constructor that takes what the caller sends; CXF knows only the one that takes nothing. */
    private boolean createdEmpty(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return !type.getModifiers().contains(Modifier.ABSTRACT)
                && constructors.stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && !constructor.getModifiers().contains(Modifier.PRIVATE))
                && constructors.stream()
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .noneMatch(parameter -> Mirror.first(parameter, RestNames.INPUTS.keySet(), elements)
                                .isPresent());
    }
}
