package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Policy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** What {@code @ExposeType} declares about types that cannot be annotated. Holds for the whole compilation. */
final class ForeignTypes {

    private static final String EXPOSE_TYPE = "dev.portcullis.ExposeType";
    private static final List<String> PLATFORM = List.of("java.", "javax.", "jakarta.");

    private final Elements elements;
    private final Places places;
    private final Map<String, Declaration> declarations = new HashMap<>();

    ForeignTypes(Elements elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /**
     * What is declared about one type, by the Java names of its properties.
     *
     * @param on the element that carries the annotation, in words
     * @param home the package that the writer stands in
     */
    record Declaration(
            String on,
            PackageElement home,
            Map<String, Declared<Policy.Exposed>> exposed,
            Map<String, Declared<Policy.Sensitive>> sensitive) {}

    Optional<Declaration> of(TypeElement type) {
        return Optional.ofNullable(declarations.get(type.getQualifiedName().toString()));
    }

    /** Reads the annotations on a package or type. */
    void read(Element on, PolicyReader policies, Draft draft) {
        for (Mirror mirror : policies.mirrors(on)) {
            if (mirror.type().equals(EXPOSE_TYPE)) {
                declare(mirror, draft);
            }
        }
    }

    private void declare(Mirror mirror, Draft draft) {
        if (!(mirror.classValue("target") instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement target)
                || isOfPlatform(target)) {
            draft.stray(
                    mirror,
                    "nothing is written by it: the target is an enum or a type of the platform",
                    "return a type of your own with @Expose on each property that callers may see");
            return;
        }
        String name = target.getQualifiedName().toString();
        Declaration declaration = declaration(mirror, target, draft);
        Declaration earlier = declarations.putIfAbsent(name, declaration);
        if (earlier != null && !earlier.on().equals(declaration.on())) {
            draft.stray(
                    mirror,
                    Words.describe(target) + " is declared by " + earlier.on()
                            + " as well, and only one of them can hold",
                    "keep one @ExposeType for it");
        }
    }

    private static boolean isOfPlatform(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return type.getKind() == ElementKind.ENUM || PLATFORM.stream().anyMatch(name::startsWith);
    }

    private Declaration declaration(Mirror mirror, TypeElement target, Draft draft) {
        List<Member> members = Member.all(target, elements);
        List<String> readable = members.stream()
                .filter(Member::reads)
                .map(Member::property)
                .distinct()
                .toList();
        if (members.stream().anyMatch(member -> Mirror.present(member.element(), "dev.portcullis.Expose", elements))) {
            draft.stray(
                    mirror,
                    Words.describe(target) + " says itself with @Expose what may leave of it",
                    "remove @ExposeType");
        }
        Declaration declaration = new Declaration(
                Words.describe(mirror.on()),
                elements.getPackageOf(mirror.on()),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (Mirror property : mirror.annotations("properties")) {
            String name = property.text("name");
            if (!readable.contains(name)) {
                draft.stray(
                        mirror,
                        Words.describe(target) + " has no property \"" + name + "\" that could be read",
                        readable.isEmpty() ? "remove it" : "name one of " + String.join(", ", readable));
            } else if (declaration.exposed().containsKey(name)) {
                draft.stray(mirror, "the property \"" + name + "\" is declared twice", "keep one @Property for it");
            } else {
                declare(mirror, property, name, declaration);
            }
        }
        return declaration;
    }

    private void declare(Mirror mirror, Mirror property, String name, Declaration into) {
        Origin origin = new Origin(
                mirror.on().getKind() == ElementKind.PACKAGE ? Origin.Level.PACKAGE : Origin.Level.CLASS,
                into.on() + " (@ExposeType)",
                places.of(mirror));
        into.exposed()
                .put(name, new Declared<>(new Policy.Exposed(property.texts("roles"), property.text("owner")), origin));
        property.constants("sensitive").stream()
                .map(Policy.Sensitive.Kind::valueOf)
                .findFirst()
                .ifPresent(kind -> into.sensitive().put(name, new Declared<>(new Policy.Sensitive(kind), origin)));
    }
}
