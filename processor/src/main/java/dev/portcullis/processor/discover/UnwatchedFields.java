package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Looks for policies that may be out of date in a build with Gradle: of the classes of libraries and other projects it compares
 * what others can compile against, and does not compile a module again when only a private field has changed.
 */
final class UnwatchedFields {

    private static final String OURS = "dev.portcullis";

    private final Elements elements;
    private final Places places;
    private final boolean inGradle;

    UnwatchedFields(ProcessingEnvironment environment, Places places) {
        this.elements = environment.getElementUtils();
        this.places = places;
        this.inGradle = SourceTrees.isWrapped(environment);
    }

    /**
     * Checks a member whose policies count.
     *
     * @param shown where a compiler can point at
     */
    void check(Element member, Element shown, Draft draft) {
        if (inGradle
                && member.getKind() == ElementKind.FIELD
                && member.getModifiers().contains(Modifier.PRIVATE)
                && !places.spot(places.of(member)).inSource()
                && member.getAnnotationMirrors().stream()
                        .anyMatch(each -> isPolicy(each) && !isOnAccessor(each, member))) {
            draft.unresolvable(
                    Shape.UNWATCHED_FIELD,
                    shown,
                    Words.describe(member),
                    Owner.typeOf(member).getQualifiedName()
                            + " is compiled elsewhere, and Gradle does not compile this module again when what stands on a"
                            + " private field there changes: what was generated would go on as before",
                    "put its policies on the getter there or make it a record, or have Gradle compare whole classes, as the"
                            + " page of this rule says");
        }
    }

    private boolean isPolicy(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return isOurs(type)
                || type.getAnnotationMirrors().stream()
                        .anyMatch(each -> isOurs(each.getAnnotationType().asElement()));
    }

    private boolean isOurs(Element type) {
        return elements.getPackageOf(type).getQualifiedName().contentEquals(OURS);
    }

    /** The compiler repeats what stands on the component of a record on its accessor, unless that is written out. */
    private static boolean isOnAccessor(AnnotationMirror annotation, Element field) {
        List<ExecutableElement> methods =
                ElementFilter.methodsIn(Owner.typeOf(field).getEnclosedElements());
        return methods.stream()
                .filter(method -> method.getParameters().isEmpty()
                        && method.getSimpleName().equals(field.getSimpleName())
                        && !method.getModifiers().contains(Modifier.PRIVATE))
                .flatMap(method -> method.getAnnotationMirrors().stream())
                .anyMatch(each -> each.getAnnotationType()
                        .asElement()
                        .equals(annotation.getAnnotationType().asElement()));
    }
}
