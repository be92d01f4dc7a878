package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.stream.Stream;

/** Where ownership is checked somebody is logged in. */
final class OwnershipWithoutCaller implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "OwnershipWithoutCaller",
            Weight.ERROR,
            true,
            true,
            "An endpoint that checks ownership requires a log-in",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(Endpoint::isPublic)
                .flatMap(endpoint -> Stream.concat(
                        endpoint.identifiers().stream()
                                .flatMap(identifier -> identifier.owned().stream()
                                        .map(owned -> finding(
                                                place(owned, identifier, endpoint), identifier.name(), endpoint))),
                        endpoint.members().stream()
                                .flatMap(member -> member.owned().stream()
                                        .map(owned ->
                                                finding(endpoint.signature().place(), member.name(), endpoint)))));
    }

    private Finding finding(Place place, String name, Endpoint endpoint) {
        return at(
                place,
                endpoint,
                "only the owner of \"" + name + "\" may pass, and the endpoint is public: a caller who is not"
                        + " logged in owns nothing",
                "replace the public access by @Authenticated or @RequiresRole(\"…\"), or write @NotOwned(reason = \"…\")"
                        + " instead of @OwnedBy");
    }

    /** The annotation when it is the endpoint's own; what stands on a class or type is right for other endpoints. */
    private static Place place(Declared<Policy.Owned> owned, Endpoint.Identifier identifier, Endpoint endpoint) {
        Origin.Level level = owned.origin().level();
        if (level == Origin.Level.PARAMETER || level == Origin.Level.METHOD) {
            return owned.place();
        }
        return identifier
                .parameter()
                .map(Parameter::place)
                .orElse(endpoint.signature().place());
    }
}
