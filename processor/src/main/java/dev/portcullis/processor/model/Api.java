package dev.portcullis.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that one compilation says about its endpoints: what rules check, and what is reported and generated.
 *
 * @param endpoints sorted by route, HTTP method and Java method
 * @param structures by {@link Structure#javaType()}, sorted
 * @param enumerations by {@link Enumeration#javaType()}, sorted
 * @param providers classes that would write responses, or tell what an exception says
 */
public record Api(
        List<Endpoint> endpoints,
        Map<String, Structure> structures,
        Map<String, Enumeration> enumerations,
        RoleCatalog catalog,
        List<Stray> strays,
        List<Unresolvable> unresolvable,
        List<Provider> providers,
        List<Declared<Policy.Waiver>> waivers) {

    public Api {
        endpoints = List.copyOf(endpoints);
        strays = List.copyOf(strays);
        unresolvable = List.copyOf(unresolvable);
        providers = List.copyOf(providers);
        waivers = List.copyOf(waivers);
    }

    /** The structure of a type, when it is one. */
    public Optional<Structure> structure(DataType type) {
        return type instanceof DataType.Structured structured
                ? Optional.ofNullable(structures.get(structured.javaType()))
                : Optional.empty();
    }

    /** What an enum says about its names, when a type is one that says anything. */
    public Optional<Enumeration> enumeration(DataType type) {
        return type instanceof DataType.Scalar scalar
                ? Optional.ofNullable(enumerations.get(scalar.javaType()))
                : Optional.empty();
    }

    /** Every structure that the responses of some endpoints reach through exposed properties, by its type. */
    public SortedMap<String, Structure> leaving(Collection<Endpoint> through) {
        return reach(through).structures();
    }

    /** Every enum that they reach and that says more than its names, by its type. */
    public SortedMap<String, Enumeration> enumerations(Collection<Endpoint> through) {
        return reach(through).enumerations();
    }

    private Reach reach(Collection<Endpoint> through) {
        Reach reach = new Reach(this, Structure::exposed);
        through.stream()
                .flatMap(endpoint -> endpoint.responses().stream())
                .forEach(response -> reach.from(response.type()));
        return reach;
    }

    /** Every structure that the bodies of some endpoints reach through accepted properties, by its type. */
    public SortedMap<String, Structure> entering(Collection<Endpoint> through) {
        Reach reach = new Reach(this, Structure::accepted);
        through.stream()
                .flatMap(endpoint -> endpoint.signature().body().stream())
                .forEach(body -> reach.from(body.type()));
        return reach.structures();
    }
}
