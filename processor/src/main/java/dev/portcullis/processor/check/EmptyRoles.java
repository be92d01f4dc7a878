package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** A list of roles names roles: not none, no blank one, none with white space around it. */
final class EmptyRoles implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "EmptyRoles",
            Weight.ERROR,
            true,
            true,
            "A list of roles names at least one, and no blank or padded one",
            List.of(863),
            List.of("API5"),
            List.of("8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint ->
                        RoleNames.of(api, endpoint).stream().flatMap(mention -> mistakes(mention, endpoint)));
    }

    private Stream<Finding> mistakes(RoleNames.Mention mention, Endpoint endpoint) {
        if (mention.roles().isEmpty() && !mention.mayBeEmpty()) {
            return Stream.of(at(
                    mention.declared(),
                    endpoint,
                    "requires a role and names none, so nobody could ever call it",
                    "name the roles, or write @Authenticated for every logged-in caller or @DenyAll for nobody"));
        }
        return mention.roles().stream()
                .filter(role -> role.isBlank() || !role.strip().equals(role))
                .map(role -> at(
                        mention.declared(),
                        endpoint,
                        role.isBlank()
                                ? mention.annotation() + " names a blank role, which nobody can have"
                                : mention.annotation() + " names the role \"" + role
                                        + "\" with white space around it; roles are compared exactly, so nobody has it",
                        role.isBlank() ? "name the role or remove the entry" : "write \"" + role.strip() + "\""));
    }
}
