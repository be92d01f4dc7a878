package dev.portcullis.processor.discover;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.portcullis.processor.model.Provider;
import dev.portcullis.processor.model.Provider.Does;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds classes of the application that would write responses, or that tell what an exception says. */
final class Providers {

    /** The first type argument is what they write. */
    private static final List<String> WRITERS = List.of(
            "jakarta.ws.rs.ext.MessageBodyWriter",
            "jakarta.json.bind.serializer.JsonbSerializer",
            "jakarta.json.bind.adapter.JsonbAdapter",
            "com.fasterxml.jackson.databind.JsonSerializer",
            "tools.jackson.databind.ValueSerializer");

    private static final String MAPPER = "jakarta.ws.rs.ext.ExceptionMapper";

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final MixIns mixIns;
    private final @Nullable Trees trees;

    Providers(ProcessingEnvironment environment, Places places) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.mixIns = new MixIns(elements, types, places);
        this.trees = SourceTrees.of(environment);
    }

    void check(TypeElement type, Draft draft) {
        mixIns.check(type, draft);
        if (!type.getKind().isClass()) {
            return;
        }
        for (String writer : WRITERS) {
            argument(type, writer)
                    .ifPresent(target -> draft.providers.add(
                            new Provider(Does.WRITE, erased(target), Words.describe(type), places.of(type))));
        }
        argument(type, MAPPER)
                .filter(exception -> !isOurs(exception))
                .ifPresent(exception -> telling(type, exception, draft));
    }

    /** What an exception of the application says is the application's to choose. */
    private boolean isOurs(TypeMirror exception) {
        return exception instanceof DeclaredType declared
                && places.spot(places.of(declared.asElement())).inSource();
    }

    private void telling(TypeElement mapper, TypeMirror exception, Draft draft) {
        for (ExecutableElement method : ElementFilter.methodsIn(mapper.getEnclosedElements())) {
            TreePath path = trees == null ? null : trees.getPath(method);
            if (trees != null && path != null && ToldMessages.in(path, exceptions(method))) {
                draft.providers.add(
                        new Provider(Does.TELL_MESSAGE, erased(exception), Words.describe(method), places.of(method)));
            }
        }
    }

    private Set<String> exceptions(ExecutableElement method) {
        TypeMirror throwable = elements.getTypeElement("java.lang.Throwable").asType();
        return method.getParameters().stream()
                .filter(parameter -> types.isSubtype(types.erasure(parameter.asType()), throwable))
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private String erased(TypeMirror type) {
        return TypeText.of(types.erasure(type));
    }

    /** The first type argument that a class gives to a supertype; empty when it has no such supertype, or it is raw. */
    private Optional<TypeMirror> argument(TypeElement type, String supertype) {
        TypeElement target = elements.getTypeElement(supertype);
        if (target == null || !types.isSubtype(types.erasure(type.asType()), types.erasure(target.asType()))) {
            return Optional.empty();
        }
        return find(type.asType(), target)
                .filter(found -> !found.getTypeArguments().isEmpty())
                .map(found -> found.getTypeArguments().get(0));
    }

    private Optional<DeclaredType> find(TypeMirror type, Element target) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(target)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> find(supertype, target).stream())
                .findFirst();
    }
}
