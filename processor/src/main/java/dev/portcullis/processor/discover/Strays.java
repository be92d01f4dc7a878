package dev.portcullis.processor.discover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Finds policy annotations where nothing enforces them: a policy that only looks like one is worse than none. */
final class Strays {

    private static final String OURS = "dev.portcullis.";
    private static final Set<String> ACCESS_AND_LIMITS = Set.of(
            OURS + "RequiresRole",
            OURS + "Authenticated",
            OURS + "PublicAccess",
            OURS + "AllowedBy",
            OURS + "OwnedResults",
            OURS + "RateLimited",
            OURS + "AttemptLimited",
            OURS + "Returns",
            OURS + "OpaqueBody");
    private static final Set<String> OWNERSHIP = Set.of(OURS + "OwnedBy", OURS + "NotOwned");
    private static final String MAX_SIZE = OURS + "MaxSize";
    private static final String ACCEPT = OURS + "Accept";
    private static final Set<String> EXPOSURE = Set.of(OURS + "Expose", OURS + "Sensitive");

    /** Annotations of others that look like policy on a resource and that no Jakarta REST server enforces by itself. */
    private static final Map<String, String> FOREIGN = Map.of(
            "org.springframework.security.access.prepost.", "@RequiresRole or @AllowedBy",
            "org.springframework.security.access.annotation.", "@RequiresRole",
            "javax.annotation.security.", "@RequiresRole, @Authenticated or @PublicAccess",
            "io.github.resilience4j.ratelimiter.", "@RateLimited",
            "io.smallrye.faulttolerance.api.RateLimit", "@RateLimited");

    private final Elements elements;
    private final PolicyReader policies;
    private final Draft draft;

    Strays(Elements elements, PolicyReader policies, Draft draft) {
        this.elements = elements;
        this.policies = policies;
        this.draft = draft;
    }

    void check(TypeElement type) {
        checkType(type);
        for (Element member : Written.members(type)) {
            if (member instanceof ExecutableElement method) {
                checkMethod(type, method);
                method.getParameters().forEach(this::checkParameter);
            } else {
                checkField(type, (VariableElement) member);
            }
        }
    }

    private void checkType(TypeElement type) {
        if (draft.accounts(type)) {
            checkForeign(type);
            return;
        }
        if (type.getKind() == ElementKind.ANNOTATION_TYPE || open(type)) {
            return;
        }
        for (Mirror mirror : policies.mirrors(type)) {
            if (ACCESS_AND_LIMITS.contains(mirror.type()) || mirror.type().equals(MAX_SIZE)) {
                draft.stray(
                        mirror,
                        "nothing enforces it: the class has no endpoints",
                        "put it on the resource class, or remove it");
            }
        }
    }

    private void checkMethod(TypeElement type, ExecutableElement method) {
        boolean taken = draft.accounts(method);
        if (taken) {
            checkForeign(method);
        }
        for (Mirror mirror : policies.mirrors(method)) {
            if (mirror.type().equals(OURS + "Locates")) {
                checkLocates(type, method, mirror);
            } else if (!taken && locator(method) && policy(mirror, method)) {
                draft.stray(
                        mirror,
                        "nothing enforces it: a sub-resource locator runs before every guard",
                        "put it on the class that the locator returns, or on its methods");
            } else if (!taken && !elsewhere(type, method) && policy(mirror, method)) {
                draft.stray(
                        mirror,
                        "nothing enforces it: the method is no endpoint",
                        "put it on a public resource method (@GET, @POST, …), or remove it");
            } else if (mirror.type().equals(OURS + "Expose") && Containers.isWritten(type)) {
                elements(mirror, type);
            } else if (EXPOSURE.contains(mirror.type()) && !readable(method)) {
                draft.stray(
                        mirror,
                        "nothing is written from it: the method does not read a property",
                        "put it on a public method without parameters that returns the value");
            } else if (mirror.type().equals(ACCEPT) && !readable(method) && !settable(method)) {
                draft.stray(
                        mirror,
                        "nothing is set through it: the method is no getter or setter of a property",
                        "put it on the property: its field, getter, setter or component");
            }
        }
    }

    private static boolean policy(Mirror mirror, ExecutableElement method) {
        return ACCESS_AND_LIMITS.contains(mirror.type())
                || OWNERSHIP.contains(mirror.type())
                || (mirror.type().equals(MAX_SIZE) && !readable(method));
    }

    private static boolean readable(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean settable(ExecutableElement method) {
        return method.getParameters().size() == 1
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getSimpleName().toString().startsWith("set");
    }

    private void checkParameter(VariableElement parameter) {
        for (Mirror mirror : policies.mirrors(parameter)) {
            if (mirror.type().equals(ACCEPT) && !Creators.creates(Owner.of(parameter), elements)) {
                draft.stray(
                        mirror,
                        "nothing is set through it: the parameter belongs to no creator of a body",
                        "put it on the property that callers may set: its field, getter, setter or component");
            }
            boolean ownership = OWNERSHIP.contains(mirror.type());
            boolean size = mirror.type().equals(MAX_SIZE);
            Element method = Owner.of(parameter);
            boolean inOpenMethod =
                    method instanceof ExecutableElement executable && elsewhere(Owner.typeOf(method), executable);
            if (draft.accounts(parameter) || inOpenMethod || (size && draft.accounts(method))) {
                continue;
            }
            if ((ownership || size) && method instanceof ExecutableElement executable && locator(executable)) {
                draft.stray(
                        mirror,
                        "nothing enforces it: a sub-resource locator runs before every guard",
                        "put it, with the name of the variable, on the class that the locator returns");
            } else if (ownership || size) {
                draft.stray(
                        mirror,
                        "nothing enforces it: the parameter belongs to no endpoint",
                        "put it on a parameter of a resource method, or remove it");
            }
        }
    }

    private void checkField(TypeElement type, VariableElement field) {
        for (Mirror mirror : policies.mirrors(field)) {
            if (OWNERSHIP.contains(mirror.type()) && !draft.accounts(field)) {
                draft.stray(
                        mirror,
                        "nothing enforces it: no endpoint takes the property",
                        "put it on a parameter of a resource method or a property of its body, or remove it");
            } else if (mirror.type().equals(OURS + "Expose") && Containers.isWritten(type)) {
                elements(mirror, type);
            } else if (mirror.type().equals(OURS + "Expose") && !read(type, field)) {
                draft.stray(
                        mirror,
                        "nothing is written from it: the property has no public getter",
                        "add a getter, or put @Expose on the method that reads the value");
            }
        }
    }

    private void elements(Mirror mirror, TypeElement type) {
        draft.stray(
                mirror,
                "nothing is written from it: " + Words.describe(type)
                        + " is a collection, map or future, which is written as what it holds",
                "let a type of its own carry @Expose, with the collection as one of its properties");
    }

    private boolean read(TypeElement type, VariableElement field) {
        String name = field.getSimpleName().toString();
        return Member.all(type, elements).stream()
                .anyMatch(member -> member.reads() && member.property().equals(name));
    }

    /** An interface or abstract class may be implemented in another compilation; only its verbs tell what it is for. */
    private boolean elsewhere(TypeElement type, ExecutableElement method) {
        return open(type)
                && RestMethod.hasVerb(method, elements)
                && !Mirror.present(type, "org.eclipse.microprofile.rest.client.inject.RegisterRestClient", elements);
    }

    /** An abstract class may override a locator of an interface for resources that are compiled elsewhere. */
    private void checkLocates(TypeElement type, ExecutableElement method, Mirror mirror) {
        if (!locator(method) && !draft.locates(method) && !open(type)) {
            draft.stray(
                    mirror,
                    "it leads nowhere: the method is no sub-resource locator",
                    "put it on a method that has a @Path and no @GET, @POST, …, or remove it");
        }
    }

    private boolean locator(ExecutableElement method) {
        return Mirror.present(method, RestNames.PATH, elements) && !RestMethod.hasVerb(method, elements);
    }

    private static boolean open(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private void checkForeign(Element element) {
        for (AnnotationMirror annotation : List.copyOf(element.getAnnotationMirrors())) {
            Mirror mirror = Mirror.of(element, annotation, elements);
            FOREIGN.forEach((prefix, alternative) -> {
                if (mirror.type().startsWith(prefix)) {
                    draft.stray(
                            mirror,
                            "no Jakarta REST server enforces @"
                                    + mirror.typeElement().getSimpleName() + " of "
                                    + elements.getPackageOf(mirror.typeElement())
                                            .getQualifiedName(),
                            "use " + alternative);
                }
            });
        }
    }
}
