package dev.portcullis.processor.model;

import java.util.List;
import java.util.Map;

/**
 * What the sources say, before precedence is decided.
 *
 * @param endpoints every endpoint with the scopes around it, the nearest first
 * @param structures by {@link Structure#javaType()}, sorted
 * @param enumerations by {@link Enumeration#javaType()}, sorted
 * @param providers classes that would write responses, or tell what an exception says
 */
public record Discovered(
        List<Found> endpoints,
        Map<String, Structure> structures,
        Map<String, Enumeration> enumerations,
        RoleCatalog catalog,
        List<Stray> strays,
        List<Unresolvable> unresolvable,
        List<Provider> providers,
        List<Declared<Policy.Waiver>> waivers) {

    /** An endpoint and the scopes around it, the nearest first. */
    public record Found(Signature signature, List<Scope> scopes) {

        public Found {
            scopes = List.copyOf(scopes);
        }
    }
}
