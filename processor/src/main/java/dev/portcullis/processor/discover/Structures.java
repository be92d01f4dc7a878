package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the properties of a class: which members belong together, what is declared on them, how JSON names them. */
final class Structures {

    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    private static final String JSONB_PROPERTY = "jakarta.json.bind.annotation.JsonbProperty";
    private static final List<String> JSON_LIBRARIES = List.of(
            "com.fasterxml.jackson.annotation.",
            "com.fasterxml.jackson.databind.annotation.",
            "tools.jackson.databind.annotation.",
            "jakarta.json.bind.annotation.");
    /** Says something about input only, or picks the constructor: never changes what is written. */
    private static final List<String> HARMLESS = List.of(
            "com.fasterxml.jackson.annotation.JsonIgnoreProperties",
            "com.fasterxml.jackson.annotation.JsonCreator",
            "jakarta.json.bind.annotation.JsonbCreator",
            "com.fasterxml.jackson.annotation.JsonPropertyDescription",
            "com.fasterxml.jackson.annotation.JsonClassDescription");

    private static final List<String> ROWS = List.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final DataTypes dataTypes;
    private final PolicyReader policies;
    private final Constraints constraints;
    private final Draft draft;
    private final Visibility visibility;

    Structures(
            ProcessingEnvironment environment, Places places, DataTypes dataTypes, PolicyReader policies, Draft draft) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.dataTypes = dataTypes;
        this.policies = policies;
        this.constraints = new Constraints(elements, places);
        this.draft = draft;
        this.visibility = new Visibility(elements);
    }

    Structure read(String javaType, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Map<String, Members> members = new LinkedHashMap<>();
        for (Member member : Member.all(element, elements)) {
            draft.account(member.element());
            members.computeIfAbsent(member.property(), name -> new Members())
                    .all()
                    .add(member);
        }
        Structure.Kind kind = kind(element);
        List<Property> properties = new ArrayList<>();
        members.forEach((name, each) ->
                each.carrier().ifPresent(carrier -> properties.add(property(name, each, carrier, type, kind))));
        if (properties.stream().anyMatch(property -> property.exposed().isPresent())
                && !visibility.visible(element, elements.getPackageOf(element))) {
            draft.unresolvable(
                    element,
                    Words.describe(element),
                    "it is private, so no writer of what it exposes could name it",
                    "make " + Words.describe(element) + " package-private or public");
        }
        Place place = places.of(element);
        return new Structure(
                javaType,
                elements.getPackageOf(element).getQualifiedName().toString(),
                Words.simpleName(element),
                kind,
                properties,
                foreign(element),
                policies.read(element, Origin.Level.IDENTIFIER_TYPE, Policy.Owned.class),
                place.line() > 0 || places.spot(place).inSource(),
                place);
    }

    private Structure.Kind kind(TypeElement element) {
        if (element.getKind() == ElementKind.RECORD) {
            return Structure.Kind.RECORD;
        }
        return ROWS.stream().anyMatch(row -> Mirror.present(element, row, elements))
                ? Structure.Kind.ENTITY
                : Structure.Kind.BEAN;
    }

    /** The members that make up one property. */
    private record Members(List<Member> all) {

        Members() {
            this(new ArrayList<>());
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

        /** The override that a call reaches: it may return a narrower type than what it overrides. */
        private Member nearest(Member getter) {
            return nearestFirst().stream()
                    .flatMap(List::stream)
                    .filter(each -> each.reads()
                            && each.element()
                                    .getSimpleName()
                                    .equals(getter.element().getSimpleName()))
                    .findFirst()
                    .orElse(getter);
        }

        /** By class, overrides before what they override: what they declare replaces it. */
        List<List<Member>> nearestFirst() {
            Map<Element, List<Member>> byClass = all.stream()
                    .collect(Collectors.groupingBy(
                            member -> member.element().getEnclosingElement(), LinkedHashMap::new, Collectors.toList()));
            List<List<Member>> classes = new ArrayList<>(byClass.values());
            Collections.reverse(classes);
            return classes;
        }
    }

    private Property property(String name, Members members, Member carrier, DeclaredType owner, Structure.Kind kind) {
        Map<String, ForeignAnnotation> foreign = new LinkedHashMap<>();
        String wireName = name;
        Set<String> names = new LinkedHashSet<>(List.of(name));
        for (Member member : members.all()) {
            foreign(member.element()).forEach(each -> foreign.putIfAbsent(each.type(), each));
            Optional<String> renamed = wireName(member.element());
            wireName = renamed.orElse(wireName);
            renamed.ifPresent(names::add);
        }
        Optional<Declared<Policy.Exposed>> exposed = declared(members, Policy.Exposed.class);
        Place place = exposed.isPresent()
                ? places.of(places.spot(exposed.get().place()).element())
                : places.of(members.all().get(0).element());
        DataType type = dataTypes.of(typeOf(carrier, owner));
        return new Property(
                name,
                wireName,
                List.copyOf(names),
                carrier.reads() ? carrier.element().getSimpleName().toString() : "",
                type,
                writable(members, kind),
                exposed,
                declared(members, Policy.Accepted.class),
                declared(members, Policy.Sensitive.class),
                constraints.read(type, members.elements(), Origin.Level.PROPERTY, declared(members, Policy.Size.class)),
                allDeclared(members, Policy.Owned.class),
                declared(members, Policy.NotOwned.class),
                List.copyOf(foreign.values()),
                place);
    }

    /** Binding sets the components of a record and nothing else of it. */
    private static boolean writable(Members members, Structure.Kind kind) {
        return members.all().stream()
                .anyMatch(member ->
                        member.writes() && (kind != Structure.Kind.RECORD || member.reads() || member.created()));
    }

    private TypeMirror typeOf(Member member, DeclaredType owner) {
        if (member.created()) {
            return Creators.typeOf((VariableElement) member.element(), owner, types);
        }
        TypeMirror type = types.asMemberOf(owner, member.element());
        if (type instanceof ExecutableType method) {
            return member.reads()
                    ? method.getReturnType()
                    : method.getParameterTypes().get(0);
        }
        return type;
    }

    private <P extends Policy> Optional<Declared<P>> declared(Members members, Class<P> kind) {
        List<Declared<P>> declared = nearest(members, kind);
        return declared.isEmpty() ? Optional.empty() : Optional.of(ofGetter(declared));
    }

    /** What javac copied from a record component to its accessor is declared once. */
    private <P extends Policy> List<Declared<P>> allDeclared(Members members, Class<P> kind) {
        Map<P, Declared<P>> distinct = new LinkedHashMap<>();
        nearest(members, kind).forEach(declared -> distinct.putIfAbsent(declared.policy(), declared));
        return List.copyOf(distinct.values());
    }

    /** What the nearest class that declares the kind says. */
    private <P extends Policy> List<Declared<P>> nearest(Members members, Class<P> kind) {
        for (List<Member> inClass : members.nearestFirst()) {
            List<Declared<P>> declared = inClass.stream()
                    .flatMap(member -> policies.read(member.element(), Origin.Level.PROPERTY, kind).stream())
                    .toList();
            if (!declared.isEmpty()) {
                return declared;
            }
        }
        return List.of();
    }

    /** The getter comes after the field. What javac copied from a record component stands, in the source, on the field. */
    private static <P extends Policy> Declared<P> ofGetter(List<Declared<P>> declared) {
        P last = declared.get(declared.size() - 1).policy();
        return declared.stream()
                .filter(each -> each.policy().equals(last))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> wireName(Element element) {
        return Mirror.find(element, JSON_PROPERTY, elements)
                .or(() -> Mirror.find(element, JSONB_PROPERTY, elements))
                .map(mirror -> mirror.text("value"))
                .filter(name -> !name.isEmpty());
    }

    private List<ForeignAnnotation> foreign(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> Mirror.of(element, annotation, elements))
                .filter(Mirror::resolved)
                .filter(mirror -> JSON_LIBRARIES.stream().anyMatch(mirror.type()::startsWith))
                .filter(mirror -> !HARMLESS.contains(mirror.type()))
                .filter(mirror -> !namesOnly(mirror))
                .map(mirror -> new ForeignAnnotation(mirror.type(), places.of(mirror)))
                .toList();
    }

    /** A name is honoured; with any other member of the annotation it would mean more than a name. */
    private static boolean namesOnly(Mirror mirror) {
        return (mirror.type().equals(JSON_PROPERTY) || mirror.type().equals(JSONB_PROPERTY))
                && mirror.annotation().getElementValues().keySet().stream()
                        .allMatch(member -> member.getSimpleName().contentEquals("value")
                                || member.getSimpleName().contentEquals("required"));
    }
}
