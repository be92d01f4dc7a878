package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Discovered.Found;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one class: whether it is a root resource, and which endpoints it has. */
final class ResourceReader {

    private static final int MOST_WAYS = 200;
    private static final String POLICY_FOR = "dev.portcullis.PolicyFor";

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final EndpointReader endpoints;
    private final Locators locators;
    private final InjectedContexts contexts;

    /** How many locators the current root resource has led through. */
    private int followed;

    ResourceReader(ProcessingEnvironment environment, Places places, EndpointReader endpoints) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.endpoints = endpoints;
        this.locators = new Locators(environment, places);
        this.contexts = new InjectedContexts(places);
    }

    /** Reads a class that has a path of its own. */
    void readRoot(TypeElement type, String applicationPath, Draft draft) {
        Optional<String> path = Mirror.find(type, RestNames.PATH, elements).map(mirror -> mirror.text("value"));
        if (!instantiable(type) || path.isEmpty()) {
            return;
        }
        readFrom(Lineage.of(type), applicationPath, path.get(), draft);
    }

    /** Reads a class from a jar, with the policies that an interface declares for it. */
    void readMirrored(TypeElement policies, String applicationPath, Draft draft) {
        Optional<Mirror> declared = Mirror.find(policies, POLICY_FOR, elements);
        if (declared.isEmpty()) {
            return;
        }
        draft.account(policies);
        ElementFilter.methodsIn(policies.getEnclosedElements()).forEach(draft::account);
        TypeElement type = (TypeElement) types.asElement(declared.get().classValue("type"));
        Optional<String> path = Mirror.find(type, RestNames.PATH, elements).map(mirror -> mirror.text("value"));
        Optional<String> problem = unfit(policies, type, path);
        if (problem.isPresent()) {
            draft.unresolvable(
                    policies,
                    Words.describe(policies),
                    "@PolicyFor stands for " + type.getQualifiedName() + ", " + problem.get(),
                    "name a public resource class of a library, on an interface");
            return;
        }
        Lineage lineage = Lineage.of(type).mirroredBy(policies);
        List<RestMethod> methods = methods(lineage);
        for (ExecutableElement method : ElementFilter.methodsIn(policies.getEnclosedElements())) {
            if (methods.stream().noneMatch(each -> each.chain().contains(method))) {
                draft.unresolvable(
                        method,
                        Words.describe(method),
                        type.getQualifiedName()
                                + " has no resource method of that name and with these parameters, so the"
                                + " policy protects nothing",
                        "repeat one of "
                                + methods.stream()
                                        .map(each -> each.method().toString())
                                        .collect(Collectors.joining(", ")));
            }
        }
        draft.mirrored.add(type);
        readFrom(lineage, applicationPath, path.orElseThrow(), draft);
    }

    private Optional<String> unfit(TypeElement policies, TypeElement type, Optional<String> path) {
        if (policies.getKind() != ElementKind.INTERFACE) {
            return Optional.of("and not on an interface");
        }
        if (path.isEmpty() || !instantiable(type)) {
            return Optional.of("which is no root resource");
        }
        return places.spot(places.of(type)).inSource()
                ? Optional.of("which is compiled here and can say it itself")
                : Optional.empty();
    }

    /**
     * How a class is reached.
     *
     * @param paths of the application, the root resource and the locators
     * @param classes that the way leads through, the one that is reached last
     * @param repeated variables of locators that can be followed again
     */
    private record Trail(List<String> paths, List<TypeElement> classes, List<String> repeated) {

        Route to(RestMethod method) {
            return Route.of(with(method)).recurring(repeated);
        }

        /** Whether the class that is reached was passed before: what leads on from it has endless routes. */
        boolean closed() {
            return classes.indexOf(classes.get(classes.size() - 1)) < classes.size() - 1;
        }

        Trail through(RestMethod locator, TypeElement target, boolean recurs) {
            List<TypeElement> passed = new ArrayList<>(classes);
            passed.add(target);
            List<String> again = new ArrayList<>(repeated);
            if (recurs) {
                again.addAll(Route.variables(locator.path().orElse("")));
            }
            return new Trail(with(locator), passed, again);
        }

        private List<String> with(RestMethod method) {
            List<String> all = new ArrayList<>(paths);
            all.add(method.path().orElse(""));
            return all;
        }
    }

    private void readFrom(Lineage root, String applicationPath, String path, Draft draft) {
        followed = 0;
        read(root, new Trail(List.of(applicationPath, path), List.of(root.type()), List.of()), draft);
    }

    private void read(Lineage lineage, Trail trail, Draft draft) {
        TypeElement type = lineage.type();
        List<RestMethod> methods = methods(lineage);
        lineage.all().forEach(draft::account);
        Shapes shapes = new Shapes(elements, draft);
        shapes.checkClass(lineage);
        List<Signature> read = new ArrayList<>();
        for (RestMethod method : methods) {
            if (method.locator() && method.fartherDefinitions(elements).isEmpty()) {
                method.chain().forEach(draft::locator);
                follow(method, type, trail, draft);
                continue;
            }
            method.chain().forEach(draft::account);
            if (shapes.accepts(method, type)) {
                Found found = endpoints.read(method, lineage, trail.to(method), draft);
                draft.endpoints.add(found);
                read.add(found.signature());
            } else {
                accountParameters(method, draft);
            }
        }
        contexts.check(lineage, read, draft);
    }

    /** A way that comes back to a class ends there; classes that lead to one another have a way for each order of them. */
    private void follow(RestMethod locator, TypeElement type, Trail trail, Draft draft) {
        if (trail.closed()) {
            return;
        }
        if (++followed > MOST_WAYS) {
            if (followed == MOST_WAYS + 1) {
                draft.unresolvable(
                        locator.method(),
                        Words.describe(locator.method()),
                        "the locators behind it lead on in more than " + MOST_WAYS
                                + " ways, too many for anybody to review",
                        "let fewer sub-resources lead to one another");
            }
            return;
        }
        List<TypeElement> targets = locators.targets(locator, (DeclaredType) type.asType(), draft);
        boolean recurs = leadsTo(locator, targets, new HashSet<>(), draft);
        targets.forEach(target -> read(Lineage.of(target), trail.through(locator, target, recurs), draft));
    }

    /** Whether a locator can be followed from one of these classes. */
    private boolean leadsTo(RestMethod locator, List<TypeElement> from, Set<TypeElement> seen, Draft draft) {
        return from.stream()
                .filter(seen::add)
                .anyMatch(type -> methods(Lineage.of(type)).stream()
                        .filter(RestMethod::locator)
                        .anyMatch(each -> each.method().equals(locator.method())
                                || leadsTo(
                                        locator,
                                        locators.targets(each, (DeclaredType) type.asType(), draft),
                                        seen,
                                        draft)));
    }

    private List<RestMethod> methods(Lineage lineage) {
        return ElementFilter.methodsIn(elements.getAllMembers(lineage.type())).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .map(method -> lineage.declared(method, types))
                .map(method -> RestMethod.of(method, lineage, elements))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean instantiable(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /**
     * Reads a class without a path of its own. The specification makes it no root resource, but some servers do; the base
     * class of a root resource is none.
     */
    void readPathless(TypeElement type, Draft draft) {
        if (!instantiable(type) || draft.accounts(type) || Mirror.present(type, RestNames.PATH, elements)) {
            return;
        }
        Lineage lineage = Lineage.of(type);
        if (!RestMethod.anyIn(lineage)) {
            return;
        }
        List<RestMethod> methods = methods(lineage);
        List<RestMethod> endpoints =
                methods.stream().filter(RestMethod::endpoint).toList();
        if (endpoints.isEmpty()) {
            return;
        }
        Optional<TypeElement> pathOwner = lineage.all().stream()
                .filter(each -> Mirror.present(each, RestNames.PATH, elements))
                .filter(each -> !Mirror.present(each, RestNames.CLIENT, elements))
                .findFirst();
        if (pathOwner.isPresent()) {
            draft.unresolvable(
                    Shape.INHERITED_PATH,
                    type,
                    Words.describe(type),
                    "it inherits @Path from " + Words.describe(pathOwner.get())
                            + ", which servers treat differently: some ignore the class, some guard the wrong one",
                    "repeat @Path(\""
                            + Mirror.find(pathOwner.get(), RestNames.PATH, elements)
                                    .orElseThrow()
                                    .text("value")
                            + "\") on " + Words.describe(type));
        } else if (endpoints.stream()
                .noneMatch(each -> Owner.of(each.definition()).equals(type))) {
            return;
        } else if (!draft.openLocator) {
            draft.unresolvable(
                    type,
                    Words.describe(type),
                    "it has resource methods but no @Path, and no sub-resource locator of a resource leads to it, so"
                            + " nobody can tell by which route it is reached",
                    "add @Path(\"…\") to " + Words.describe(type) + ", or a locator that returns it");
        }
        lineage.all().forEach(draft::account);
        for (RestMethod method : methods) {
            method.chain().forEach(draft::account);
            accountParameters(method, draft);
        }
    }

    /** What a method declares that is refused as a whole is not wrong on top of it. */
    private static void accountParameters(RestMethod method, Draft draft) {
        method.chain().forEach(each -> each.getParameters().forEach(draft::account));
    }
}
