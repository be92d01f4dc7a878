package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the application has a catalogue of roles, every role stands in it. */
final class UnknownRole implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnknownRole",
            Weight.ERROR,
            false,
            false,
            "Every role stands in the declared @RoleCatalog",
            List.of(863),
            List.of("API5"),
            List.of("8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Stream.concat(ofEndpoints(api), ofCatalog(api.catalog()));
    }

    /** A role that implies or is implied stands in the catalogue, too. */
    private Stream<Finding> ofCatalog(RoleCatalog catalog) {
        return catalog.origin().stream()
                .flatMap(origin -> catalog.implied().entrySet().stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()))
                        .distinct()
                        .filter(role -> !catalog.roles().contains(role))
                        .sorted()
                        .map(role -> new Finding(
                                INFO.name(),
                                INFO.weight(),
                                origin.declaredOn(),
                                "implies speaks of the role \"" + role
                                        + "\", which is not in the catalogue, so nobody has it",
                                fix(role, catalog.roles()),
                                origin.place(),
                                Optional.empty())));
    }

    private Stream<Finding> ofEndpoints(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> RoleNames.of(api, endpoint).stream()
                        .flatMap(mention -> mention.roles().stream()
                                .filter(role -> !role.isBlank() && role.strip().equals(role))
                                .filter(role -> !api.catalog().knows(role))
                                .map(role -> at(
                                        mention.declared(),
                                        endpoint,
                                        mention.annotation() + " names the role \"" + role
                                                + "\", which is not in the @RoleCatalog, so nobody has it",
                                        fix(role, api.catalog().roles())))));
    }

    private static String fix(String role, List<String> known) {
        return Nearest.to(role, known)
                .map(nearest ->
                        "write \"" + nearest + "\" if you meant that, or add \"" + role + "\" to the @RoleCatalog")
                .orElse("name one of " + String.join(", ", known) + ", or add \"" + role + "\" to the @RoleCatalog");
    }
}
