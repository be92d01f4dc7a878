package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Discovered.Found;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds types that a guard has to name and cannot: guards stand in the package of their resource. */
final class Visibility {

    private final Elements elements;

    Visibility(Elements elements) {
        this.elements = elements;
    }

    /** The first type of a resource method, or rule in force around it, that the package of the resource cannot see. */
    Optional<TypeElement> hidden(ExecutableElement method, Found endpoint, TypeElement resource) {
        List<TypeMirror> types = new ArrayList<>();
        types.add(method.getReturnType());
        method.getParameters().forEach(parameter -> types.add(parameter.asType()));
        PackageElement from = elements.getPackageOf(resource);
        Stream<TypeElement> ofSignature = types.stream().flatMap(type -> named(type).stream());
        Stream<TypeElement> ofRules =
                rules(endpoint).map(elements::getTypeElement).filter(Objects::nonNull);
        return Stream.concat(ofSignature, ofRules)
                .filter(type -> !visible(type, from))
                .findFirst();
    }

    private static Stream<String> rules(Found endpoint) {
        Stream<Declared<?>> onParameters =
                endpoint.signature().parameters().stream().flatMap(parameter -> parameter.owned().stream());
        Stream<Declared<?>> around = endpoint.scopes().stream().flatMap(scope -> scope.policies().stream());
        return Stream.concat(onParameters, around).flatMap(declared -> {
            if (declared.policy() instanceof Policy.Owned owned) {
                return Stream.of(owned.rule());
            }
            return declared.policy() instanceof Policy.Access.Custom custom ? Stream.of(custom.rule()) : Stream.empty();
        });
    }

    private static List<TypeElement> named(TypeMirror type) {
        List<TypeElement> named = new ArrayList<>();
        if (type instanceof ArrayType array) {
            named.addAll(named(array.getComponentType()));
        } else if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            named.add(element);
            declared.getTypeArguments().forEach(argument -> named.addAll(named(argument)));
        }
        return named;
    }

    /** Whether code in a package can name a type. */
    boolean visible(TypeElement type, PackageElement from) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            boolean elsewhere = !elements.getPackageOf(each).equals(from);
            if (each.getModifiers().contains(Modifier.PRIVATE)
                    || (elsewhere && !each.getModifiers().contains(Modifier.PUBLIC))) {
                return false;
            }
        }
        return true;
    }
}
