package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the classes that a sub-resource locator can return, Jakarta REST 3.1 section 3.4.1. The declared type has to tell:
 * servers take the methods of whatever object comes back.
 */
final class Locators {

    private static final String LOCATES = "dev.portcullis.Locates";

    private final Elements elements;
    private final Types types;
    private final Places places;

    Locators(ProcessingEnvironment environment, Places places) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
    }

    /** The classes that a locator of a resource can return; what cannot be told is reported. */
    List<TypeElement> targets(RestMethod locator, DeclaredType resource, Draft draft) {
        TypeMirror result = bound(((ExecutableType) types.asMemberOf(resource, locator.method())).getReturnType());
        if (result.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException("type " + result);
        }
        Optional<Mirror> closed = locator.chain().stream()
                .map(each -> Mirror.find(each, LOCATES, elements))
                .flatMap(Optional::stream)
                .findFirst();
        List<TypeElement> found = new ArrayList<>();
        if (closed.isPresent()) {
            List<TypeMirror> types = closed.get().classValues("value");
            if (types.isEmpty()) {
                refuse(locator, result, draft);
            }
            types.forEach(type -> found.addAll(named(locator, type, result, draft)));
        } else {
            Optional<List<TypeElement>> told = concrete(result);
            told.ifPresentOrElse(found::addAll, () -> refuse(locator, result, draft));
        }
        return found.stream().filter(type -> guardable(type, locator, draft)).toList();
    }

    /** What a type argument, a class literal or a type variable stands for. */
    private static TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return bound(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? wildcard : bound(wildcard.getExtendsBound());
        }
        boolean literal = type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class")
                && declared.getTypeArguments().size() == 1;
        return literal ? bound(((DeclaredType) type).getTypeArguments().get(0)) : type;
    }

    /** The classes of a type; empty when there may be others. */
    private Optional<List<TypeElement>> concrete(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || KnownTypes.of(element.getQualifiedName().toString(), "").isPresent()) {
            return Optional.empty();
        }
        boolean open = !instantiable(element);
        if (open && !element.getModifiers().contains(Modifier.SEALED)) {
            return Optional.empty();
        }
        List<TypeElement> found = new ArrayList<>();
        if (!open) {
            found.add(element);
        }
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            Optional<List<TypeElement>> below = concrete(types.erasure(permitted));
            if (below.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(below.get());
        }
        return Optional.of(found);
    }

    private List<TypeElement> named(RestMethod locator, TypeMirror type, TypeMirror result, Draft draft) {
        boolean fits = types.asElement(type) instanceof TypeElement element
                && instantiable(element)
                && (result.getKind() == TypeKind.WILDCARD
                        || types.isSubtype(types.erasure(type), types.erasure(result)));
        if (fits) {
            return List.of((TypeElement) types.asElement(type));
        }
        draft.unresolvable(
                locator.method(),
                Words.describe(locator.method()),
                "@Locates names " + type + ", which the method can never return",
                "name classes that can be instantiated and are a " + result);
        return List.of();
    }

    private void refuse(RestMethod locator, TypeMirror result, Draft draft) {
        draft.openLocator = true;
        draft.unresolvable(
                locator.method(),
                Words.describe(locator.method()),
                "it is a sub-resource locator that may return any " + result
                        + ", so nobody can tell which endpoints it leads to",
                "return a class, or name all that it can return: @Locates({….class})");
    }

    /** A class from a jar has the guard that it was compiled with, or none. */
    private boolean guardable(TypeElement type, RestMethod locator, Draft draft) {
        if (places.spot(places.of(type)).inSource()) {
            return true;
        }
        if (elements.getTypeElement(Guards.nameOf(type, elements)) == null) {
            draft.unresolvable(
                    locator.method(),
                    Words.describe(locator.method()),
                    "it leads to " + Words.describe(type) + ", which was compiled without a guard",
                    "compile it with the Portcullis processor, too");
        }
        return false;
    }

    private static boolean instantiable(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
