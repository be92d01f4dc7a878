package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.Form;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the properties of a class: which members belong together, what is declared on them, how JSON names them. */
final class Structures {

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
    private final JsonAnnotations annotations;
    private final ForeignAnnotations foreignAnnotations;
    private final TypeAnnotations typeAnnotations;
    private final WireNames wireNames;
    private final Hierarchies hierarchies;
    private final ForeignTypes foreignTypes;
    private final UnwatchedFields unwatchedFields;

    Structures(
            ProcessingEnvironment environment,
            Places places,
            DataTypes dataTypes,
            PolicyReader policies,
            ForeignTypes foreignTypes,
            Draft draft) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.dataTypes = dataTypes;
        this.policies = policies;
        this.constraints = new Constraints(elements, places);
        this.draft = draft;
        this.visibility = new Visibility(elements);
        this.annotations = new JsonAnnotations(elements);
        this.foreignAnnotations = new ForeignAnnotations(places);
        this.typeAnnotations = new TypeAnnotations(environment, places, annotations);
        this.wireNames = new WireNames(annotations);
        this.hierarchies = new Hierarchies(environment, dataTypes, places, annotations);
        this.foreignTypes = foreignTypes;
        this.unwatchedFields = new UnwatchedFields(environment, places);
    }

    Structure read(String javaType, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<Member> all = Member.all(element, elements);
        for (Member member : all) {
            draft.account(member.element());
            unwatchedFields.check(member.element(), member.element(), draft);
        }
        Map<String, Members> members = Members.byProperty(all);
        PackageElement home = elements.getPackageOf(element);
        Optional<ForeignTypes.Declaration> declared = foreignTypes.of(element);
        PackageElement writtenIn = declared.map(ForeignTypes.Declaration::home).orElse(home);
        Declaring declaring =
                new Declaring(type, kind(element), new Conventions(annotations, scopes(element)), declared);
        List<Property> properties = new ArrayList<>();
        members.forEach((name, each) ->
                each.carrier().ifPresent(carrier -> properties.add(property(name, each, carrier, declaring))));
        if (properties.stream().anyMatch(property -> property.exposed().isPresent())
                && !visibility.visible(element, writtenIn)) {
            draft.unresolvable(
                    element,
                    Words.describe(element),
                    "it cannot be seen from "
                            + (home.equals(writtenIn) ? "its package" : "package " + writtenIn.getQualifiedName())
                            + ", so no writer of what it exposes could name it",
                    "make " + Words.describe(element)
                            + (home.equals(writtenIn) ? " package-private or public" : " public"));
        }
        Place place = places.of(element);
        return new Structure(
                javaType,
                home.getQualifiedName().toString(),
                writtenIn.getQualifiedName().toString(),
                Words.simpleName(element),
                declaring.kind(),
                declaring.conventions().order(declared).of(properties, members),
                hierarchies.read(type, lineage(element)),
                typeAnnotations.on(element, lineage(element)),
                policies.read(element, Origin.Level.IDENTIFIER_TYPE, Policy.Owned.class),
                place.line() > 0 || places.spot(place).inSource(),
                place);
    }

    private Structure.Kind kind(TypeElement element) {
        if (element.getKind() == ElementKind.RECORD) {
            return Structure.Kind.RECORD;
        }
        return Mirror.first(element, ROWS, elements).isPresent() ? Structure.Kind.ENTITY : Structure.Kind.BEAN;
    }

    /** What speaks for all properties of a class: itself, its supertypes, its package; the nearest first. */
    private List<Element> scopes(TypeElement type) {
        List<Element> scopes = new ArrayList<>(lineage(type));
        scopes.add(elements.getPackageOf(type));
        return scopes;
    }

    /** The type and its supertypes, the nearest first. */
    private static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(Member.lineage(type));
        Collections.reverse(lineage);
        return lineage;
    }

    /** The class that a property belongs to. */
    private record Declaring(
            DeclaredType type,
            Structure.Kind kind,
            Conventions conventions,
            Optional<ForeignTypes.Declaration> elsewhere) {}

    private Property property(String name, Members members, Member carrier, Declaring declaring) {
        Conventions conventions = declaring.conventions();
        DataType type = dataTypes.of(typeOf(carrier, declaring.type()));
        WireNames.Named named = wireNames.of(name, members, conventions.naming());
        Optional<ForeignTypes.Declaration> elsewhere = declaring.elsewhere();
        Optional<Declared<Policy.Exposed>> exposed = declared(members, Policy.Exposed.class)
                .or(() -> elsewhere.map(declaration -> declaration.exposed().get(name)));
        Place place = exposed.map(each -> elsewhere.isPresent() ? each.place() : elementOf(each))
                .orElseGet(() -> places.of(members.all().get(0).element()));
        return new Property(
                name,
                named.name(),
                named.all(),
                carrier.reads() ? carrier.element().getSimpleName().toString() : "",
                type,
                writable(members, declaring.kind()),
                exposed,
                declared(members, Policy.Accepted.class),
                declared(members, Policy.Sensitive.class)
                        .or(() -> elsewhere.map(
                                declaration -> declaration.sensitive().get(name))),
                constraints.read(type, members.elements(), Origin.Level.PROPERTY, declared(members, Policy.Size.class)),
                allDeclared(members, Policy.Owned.class),
                declared(members, Policy.NotOwned.class),
                conventions.inclusion(members),
                form(members, type, conventions),
                foreign(members, type, named, conventions),
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

    private Place elementOf(Declared<?> declared) {
        return places.of(places.spot(declared.place()).element());
    }

    private Optional<Form> form(Members members, DataType type, Conventions conventions) {
        return members.reading().stream()
                .flatMap(element -> annotations.on(element).stream())
                .filter(WireForms::isForm)
                .findFirst()
                .or(() -> conventions.form(type))
                .flatMap(mirror -> WireForms.read(mirror, type).form());
    }

    /** Each annotation once, where it stands in the source: on the field, when javac copied it to an accessor. */
    private List<ForeignAnnotation> foreign(
            Members members, DataType type, WireNames.Named named, Conventions conventions) {
        Map<String, ForeignAnnotation> foreign = new LinkedHashMap<>();
        members.elements().stream()
                .flatMap(element -> annotations.on(element).stream())
                .filter(mirror -> !forSetterOnly(mirror, members))
                .flatMap(mirror -> foreignAnnotations.onProperty(mirror, type).stream())
                .forEach(each -> foreign.putIfAbsent(each.type(), each));
        named.writtenOtherwise()
                .forEach(mirror -> foreign.putIfAbsent(
                        mirror.type(), foreignAnnotations.renaming(mirror, ForeignAnnotation.Effect.RENAMES)));
        named.readOtherwise()
                .forEach(mirror -> foreign.putIfAbsent(
                        mirror.type(), foreignAnnotations.renaming(mirror, ForeignAnnotation.Effect.NONE)));
        conventions
                .ignoring()
                .filter(mirror -> mirror.texts("value").contains(named.name()))
                .ifPresent(mirror -> foreign.putIfAbsent(mirror.type(), foreignAnnotations.hiding(mirror)));
        conventions.form(type).ifPresent(mirror -> {
            String mistake = WireForms.read(mirror, type).mistake();
            if (!mistake.isEmpty()) {
                foreign.putIfAbsent(mirror.type(), foreignAnnotations.unsupported(mirror, mistake));
            }
        });
        return List.copyOf(foreign.values());
    }

    /** JSON-B 3.0 section 4.1.1: on a setter it takes a property out of what is read, not of what is written. */
    private static boolean forSetterOnly(Mirror mirror, Members members) {
        return mirror.type().equals(JsonAnnotations.JSONB + "JsonbTransient")
                && members.setters().contains(mirror.on());
    }
}
