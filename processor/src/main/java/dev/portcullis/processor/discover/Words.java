package dev.portcullis.processor.discover;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Elements in the words of diagnostics and reports. */
final class Words {

    private Words() {}

    /** For example {@code method DocumentResource.get}, {@code parameter id of DocumentResource.get}. */
    static String describe(Element element) {
        ElementKind kind = element.getKind();
        if (element instanceof PackageElement named) {
            return "package " + named.getQualifiedName();
        }
        if (element instanceof TypeElement type) {
            String word = switch (kind) {
                case INTERFACE -> "interface ";
                case RECORD -> "record ";
                case ENUM -> "enum ";
                case ANNOTATION_TYPE -> "annotation ";
                default -> "class ";
            };
            return word + simpleName(type);
        }
        if (element instanceof VariableElement && kind == ElementKind.PARAMETER) {
            return "parameter " + element.getSimpleName() + " of " + member(Owner.of(element));
        }
        String word = switch (kind) {
            case FIELD -> "field ";
            case RECORD_COMPONENT -> "component ";
            case CONSTRUCTOR -> "constructor ";
            default -> "method ";
        };
        return word + member(element);
    }

    /** For example {@code DocumentResource.get}. */
    static String member(Element element) {
        Element owner = element.getEnclosingElement();
        String name = element.getSimpleName().toString();
        return owner instanceof TypeElement type ? simpleName(type) + (name.equals("<init>") ? "" : "." + name) : name;
    }

    /** The name within the package, for example {@code Outer.Inner}. */
    static String simpleName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? simpleName(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }
}
