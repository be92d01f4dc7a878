package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What opens or excuses something says why, because a reviewer has to judge it. */
final class MissingReason implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MissingReason",
            Weight.ERROR,
            false,
            false,
            "Public access, @NotOwned, @OpaqueBody and @Waive carry a reason",
            List.of(306),
            List.of("API5"),
            List.of("8.1.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Stream.concat(
                api.endpoints().stream().flatMap(this::ofEndpoint),
                api.waivers().stream()
                        .filter(waiver -> waiver.policy().reason().isBlank())
                        .map(waiver -> new Finding(
                                INFO.name(),
                                INFO.weight(),
                                waiver.origin().declaredOn(),
                                "@Waive accepts a finding of " + waiver.policy().rule()
                                        + " without saying why, so it accepts nothing",
                                "write the reason for the reviewer: @Waive(rule = \""
                                        + waiver.policy().rule() + "\", reason = \"…\", until = \""
                                        + waiver.policy().until() + "\")",
                                waiver.place(),
                                Optional.empty())));
    }

    private Stream<Finding> ofEndpoint(Endpoint endpoint) {
        Stream<Finding> access = endpoint.access().stream()
                .filter(declared -> declared.policy() instanceof Policy.Access.Public anyone
                        && anyone.reason().isBlank())
                .map(declared -> ofPublic(declared, endpoint));
        Stream<Finding> notOwned = Stream.concat(
                        endpoint.identifiers().stream().flatMap(identifier -> identifier.notOwned().stream()),
                        endpoint.unboundNotOwned().stream())
                .filter(declared -> declared.policy().reason().isBlank())
                .map(declared -> at(
                        declared,
                        endpoint,
                        "@NotOwned takes an identifier out of every ownership check without saying why",
                        "write the reason for the reviewer: @NotOwned(reason = \"…\")"));
        Stream<Finding> opaque = endpoint.opaque().stream()
                .filter(declared -> declared.policy().reason().isBlank())
                .map(declared -> at(
                        declared,
                        endpoint,
                        "@OpaqueBody lets undeclared content leave without saying why",
                        "write the reason for the reviewer: @OpaqueBody(reason = \"…\")"));
        return Stream.of(access, notOwned, opaque).flatMap(found -> found);
    }

    private Finding ofPublic(Declared<Policy.Access> declared, Endpoint endpoint) {
        boolean standard = ((Policy.Access.Public) declared.policy()).standard();
        return at(
                        declared,
                        endpoint,
                        standard
                                ? "@PermitAll opens it to everybody and cannot say why"
                                : "@PublicAccess opens it to everybody without saying why",
                        (standard ? "replace it by " : "write the reason for the reviewer: ")
                                + "@PublicAccess(reason = \"…\")")
                .withWeight(standard ? Weight.WARNING : Weight.ERROR);
    }
}
