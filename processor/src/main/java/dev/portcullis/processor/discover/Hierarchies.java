package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Hierarchy;
import dev.portcullis.processor.model.Hierarchy.Opening;
import dev.portcullis.processor.model.Hierarchy.Opening.Reason;
import dev.portcullis.processor.model.Hierarchy.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the subclasses of sealed types, and how an object says which of them it is. */
final class Hierarchies {

    private static final Set<String> CLASS_NAMES = Set.of("CLASS", "MINIMAL_CLASS");
    private static final String DEFAULT_PROPERTY = "@type";

    private final Types types;
    private final DataTypes dataTypes;
    private final Places places;
    private final JsonAnnotations annotations;

    Hierarchies(ProcessingEnvironment environment, DataTypes dataTypes, Places places, JsonAnnotations annotations) {
        this.types = environment.getTypeUtils();
        this.dataTypes = dataTypes;
        this.places = places;
        this.annotations = annotations;
    }

    /**
     * The hierarchy of a type.
     *
     * @param lineage the type and its supertypes, the nearest first
     */
    Hierarchy read(DeclaredType type, List<TypeElement> lineage) {
        TypeElement element = (TypeElement) type.asElement();
        boolean concrete =
                !element.getKind().isInterface() && !element.getModifiers().contains(Modifier.ABSTRACT);
        List<DataType> permitted = permitted(element, type);
        Tagging tagging = new Tagging(
                element, lineage, concrete, permitted.stream().allMatch(DataType.Structured.class::isInstance));
        return new Hierarchy(concrete, permitted, tagging.tag(), tagging.open());
    }

    private List<DataType> permitted(TypeElement element, DeclaredType type) {
        return element.getPermittedSubclasses().stream()
                .map(each -> (TypeElement) ((DeclaredType) each).asElement())
                .flatMap(subclass -> instance(subclass, type).stream())
                .map(dataTypes::of)
                .toList();
    }

    /** The subclass as it extends this instance of a generic type; empty when it extends another. */
    private Optional<TypeMirror> instance(TypeElement subclass, DeclaredType type) {
        TypeMirror[] arguments = subclass.getTypeParameters().stream()
                .map(parameter -> argument(parameter.asType(), subclass, type))
                .toArray(TypeMirror[]::new);
        DeclaredType instance = types.getDeclaredType(subclass, arguments);
        boolean wild = Stream.of(arguments).anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
        return wild || types.isSubtype(instance, type) ? Optional.of(instance) : Optional.empty();
    }

    /** What the type says for a parameter of its subclass; a wildcard when it says nothing. */
    private TypeMirror argument(TypeMirror parameter, TypeElement subclass, DeclaredType type) {
        return types.directSupertypes(subclass.asType()).stream()
                .filter(each -> each instanceof DeclaredType declared
                        && declared.asElement().equals(type.asElement()))
                .map(DeclaredType.class::cast)
                .flatMap(each -> {
                    List<? extends TypeMirror> given = each.getTypeArguments();
                    return IntStream.range(
                                    0,
                                    Math.min(
                                            given.size(),
                                            type.getTypeArguments().size()))
                            .filter(at -> types.isSameType(given.get(at), parameter))
                            .<TypeMirror>mapToObj(at -> type.getTypeArguments().get(at));
                })
                .findFirst()
                .orElseGet(() -> types.getWildcardType(null, null));
    }

    /** How objects of one type are tagged. */
    private final class Tagging {

        private final TypeElement element;
        private final List<TypeElement> lineage;
        private final boolean concrete;

        /** Whether all subclasses are objects, which can say their names: constants of an enum cannot. */
        private final boolean objects;

        private final List<Opening> open = new ArrayList<>();
        private final Optional<Tag> tag;

        Tagging(TypeElement element, List<TypeElement> lineage, boolean concrete, boolean objects) {
            this.element = element;
            this.lineage = lineage;
            this.concrete = concrete;
            this.objects = objects;
            this.tag = annotations
                    .first(lineage, "JsonTypeInfo")
                    .flatMap(this::jackson)
                    .or(() -> annotations.first(lineage, "JsonbTypeInfo").flatMap(this::jsonb));
            Stream.of("JsonSubTypes", "XmlSeeAlso")
                    .flatMap(name -> annotations.first(lineage, name).stream())
                    .forEach(mirror -> close(mirror, ""));
        }

        Optional<Tag> tag() {
            return tag;
        }

        List<Opening> open() {
            return open;
        }

        private Optional<Tag> jackson(Mirror info) {
            String use = info.constant("use");
            String include = info.constant("include");
            if (CLASS_NAMES.contains(use)) {
                opening(info, Reason.CLASS_NAMES, "use = " + use);
            } else if (use.equals("NONE")) {
                return Optional.empty();
            } else if (use.equals("DEDUCTION") || include.equals("EXISTING_PROPERTY")) {
                close(info, "use = " + use);
            } else if (!use.equals("NAME")) {
                opening(info, Reason.UNSUPPORTED, "use = " + use);
            } else if (!include.equals("PROPERTY")) {
                opening(info, Reason.UNSUPPORTED, "include = " + include);
            } else if (close(info, "use = NAME")) {
                return named(info, "use = NAME", info.text("property"), jacksonName());
            }
            return Optional.empty();
        }

        private Optional<String> jacksonName() {
            return annotations
                    .first(lineage, "JsonSubTypes")
                    .flatMap(listed -> listed.annotations("value").stream()
                            .filter(each -> isElement(each, "value"))
                            .flatMap(each -> Stream.concat(Stream.of(each.text("name")), each.texts("names").stream()))
                            .filter(name -> !name.isEmpty())
                            .findFirst())
                    .or(() -> annotations
                            .first(List.of(element), "JsonTypeName")
                            .map(mirror -> mirror.text("value"))
                            .filter(name -> !name.isEmpty()));
        }

        private Optional<Tag> jsonb(Mirror info) {
            return close(info, "")
                    ? named(
                            info,
                            "",
                            info.text("key"),
                            info.annotations("value").stream()
                                    .filter(each -> isElement(each, "type"))
                                    .map(each -> each.text("alias"))
                                    .findFirst())
                    : Optional.empty();
        }

        private boolean isElement(Mirror subtype, String member) {
            return subtype.classValue(member) instanceof DeclaredType declared
                    && declared.asElement().equals(element);
        }

        private Optional<Tag> named(Mirror info, String part, String property, Optional<String> name) {
            if (!objects) {
                opening(info, Reason.UNSUPPORTED, part + (part.isEmpty() ? "" : ", ") + "on an enum");
            }
            if (!concrete) {
                return Optional.empty();
            }
            if (name.isEmpty()) {
                opening(info, Reason.UNNAMED, part);
            }
            return name.map(value -> new Tag(property.isEmpty() ? DEFAULT_PROPERTY : property, value));
        }

        /** Whether there are no subclasses but those that are known. */
        private boolean close(Mirror mirror, String part) {
            boolean closed = element.getKind() == ElementKind.RECORD
                    || element.getModifiers().contains(Modifier.FINAL)
                    || element.getModifiers().contains(Modifier.SEALED);
            if (!closed) {
                opening(mirror, Reason.NOT_CLOSED, part);
            }
            return closed;
        }

        private void opening(Mirror mirror, Reason reason, String part) {
            open.add(new Opening(
                    reason,
                    "@" + mirror.typeElement().getSimpleName() + (part.isEmpty() ? "" : "(" + part + ")"),
                    places.of(mirror)));
        }
    }
}
