package dev.portcullis.processor.generate;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Enumeration;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the model into source files: one guard for each resource class, one exposure for each type that may leave. */
final class Generator {

    private Generator() {}

    /**
     * The source files of an API.
     *
     * @param unenforceable endpoints whose guards refuse every request, with the name of the rule that says why
     * @return guards, then exposures, each sorted by name
     */
    static List<GeneratedSource> generate(Api api, Map<Signature, String> unenforceable) {
        List<Endpoint> enforced = api.endpoints().stream()
                .filter(endpoint -> !unenforceable.containsKey(endpoint.signature()))
                .toList();
        TypeNames types = new TypeNames(api);
        Collection<Structure> structures = api.leaving(enforced).values();
        Collection<Enumeration> enumerations = api.enumerations(enforced).values();
        ExposureNames exposures = new ExposureNames(types, structures, enumerations);
        EndpointGuardWriter endpoints = new EndpointGuardWriter(api, types, exposures, unenforceable);
        GuardWriter guards = new GuardWriter(types, endpoints);
        ExposureWriter writers = new ExposureWriter(api, types, exposures);

        List<GeneratedSource> sources = new ArrayList<>();
        byResource(api.endpoints()).values().forEach(own -> sources.add(guards.write(own)));
        structures.forEach(structure -> sources.add(writers.write(structure)));
        EnumerationWriter names = new EnumerationWriter(exposures);
        enumerations.forEach(enumeration -> sources.add(names.write(enumeration)));
        return List.copyOf(sources);
    }

    /** By the name of the class, sorted. */
    private static Map<String, List<Endpoint>> byResource(List<Endpoint> endpoints) {
        return endpoints.stream()
                .collect(Collectors.groupingBy(
                        endpoint -> endpoint.signature().resource().binaryName(), TreeMap::new, Collectors.toList()));
    }
}
