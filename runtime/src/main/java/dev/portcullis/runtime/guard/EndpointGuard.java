package dev.portcullis.runtime.guard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guard of one endpoint: what is checked at which stage of a request. Generated code extends it. */
public abstract class EndpointGuard {

    private final String httpMethod;
    private final String route;
    private final Class<?> resource;
    private final String method;
    private final List<List<Class<?>>> signatures = new ArrayList<>(1);
    private final List<Parameter<?>> checked = new ArrayList<>(1);
    private final List<LimitPolicy> limits = new ArrayList<>(1);

    /**
     * Describes the guarded endpoint.
     *
     * @param httpMethod for example {@code GET}
     * @param route the full template, for example {@code /documents/{id}}
     * @param resource the resource class
     * @param method the name of the resource method
     * @param parameterTypes its erased parameter types
     */
    protected EndpointGuard(
            String httpMethod, String route, Class<?> resource, String method, Class<?>... parameterTypes) {
        this.httpMethod = httpMethod;
        this.route = route;
        this.resource = resource;
        this.method = method;
        this.signatures.add(List.of(parameterTypes));
    }

    /**
     * Names another erased signature of the same method: one that it overrides or that javac bridges to it, because some
     * servers report that one.
     */
    protected final void alias(Class<?>... parameterTypes) {
        signatures.add(List.of(parameterTypes));
    }

    /** Names the parameters that the method receives from the guard. */
    protected final void checks(Parameter<?>... parameters) {
        checked.addAll(List.of(parameters));
    }

    /** Names the limits that the endpoint counts against; one that is not named here refuses requests. */
    protected final void limits(LimitPolicy... policies) {
        limits.addAll(List.of(policies));
    }

    public final String httpMethod() {
        return httpMethod;
    }

    public final String route() {
        return route;
    }

    public final Class<?> resource() {
        return resource;
    }

    public final String method() {
        return method;
    }

    /** The erased parameter types under which a server may report the method; the first is the method's own. */
    public final List<List<Class<?>>> signatures() {
        return List.copyOf(signatures);
    }

    /** The parameters that the method receives as the guard has decided about them. */
    public final List<Parameter<?>> checked() {
        return List.copyOf(checked);
    }

    /** The limits that the endpoint counts against. */
    public final List<LimitPolicy> limits() {
        return List.copyOf(limits);
    }

    /** Before anything of the request is read: limits by client, access, limits by caller, the size of the body. */
    public abstract boolean admit(GuardedRequest request);

    /** After all filters that could change them: size and ownership of path, query and header parameters. */
    public boolean parameters(GuardedRequest request) {
        return true;
    }

    /**
     * After the body has been read and bound: limits and attempts whose key stands in it.
     *
     * @param entity the bound body, never null
     */
    public boolean body(GuardedRequest request, Object entity) {
        return true;
    }

    /** What may stand in a JSON body, checked before it is bound; without a word about it nothing may. */
    public AcceptedBody accepted() {
        return AcceptedBody.NOTHING;
    }

    /** The bounds of the members of a JSON body, checked before it is bound. */
    public BodyBounds bodyBounds() {
        return BodyBounds.DEFAULT;
    }

    /**
     * What of a successful response belongs to the viewer, before any of it is written.
     *
     * @param entity what the method returned, never null
     * @return the entity, or what is left of it; null when it must not leave, because it belongs to somebody else
     */
    public @Nullable Object results(Object entity, Viewer viewer) {
        return entity;
    }

    /** Whether the entity is of the type that the endpoint declares as opaque. */
    public boolean opaque(Object entity) {
        return false;
    }

    /**
     * Writes what may leave of an entity, driven by the declared type.
     *
     * @param status the status of the response
     * @param entity what the method returned, never null
     * @param json takes the output; it is buffered, so that an exception loses nothing
     * @param viewer who will read it
     * @return false, without output, when no entity is declared for the status
     */
    public boolean write(int status, Object entity, JsonGenerator json, Viewer viewer) throws IOException {
        return false;
    }

    @Override
    public final String toString() {
        return httpMethod + " " + route + " (" + resource.getSimpleName() + "." + method + ")";
    }
}
