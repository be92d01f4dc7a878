package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the caller sends is bounded by what it is for, not only by what a server can bear. */
final class UnboundedInput implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnboundedInput",
            Weight.STRICT,
            false,
            false,
            "Every text, collection and big number that comes in declares its largest size",
            List.of(400, 770),
            List.of("API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.of(ofParameters(endpoint), ofBody(endpoint), ofMembers(api, endpoint))
                        .flatMap(found -> found));
    }

    private Stream<Finding> ofParameters(Endpoint endpoint) {
        return endpoint.signature().parameters().stream()
                .flatMap(parameter -> MissingBound.of(parameter.type(), parameter.bounds()).stream()
                        .map(missing -> at(parameter.place(), endpoint, missing.problem(), missing.fix())));
    }

    private Stream<Finding> ofBody(Endpoint endpoint) {
        return endpoint.signature().body().stream()
                .flatMap(body -> missing(endpoint, body).stream()
                        .map(missing -> at(body.place(), endpoint, missing.problem(), missing.fix())));
    }

    /** The bytes of the body bound what the body itself is. */
    private static Optional<MissingBound> missing(Endpoint endpoint, Body body) {
        return endpoint.bodySize().isPresent()
                ? MissingBound.inside(body.type(), body.bounds())
                : MissingBound.of(body.type(), body.bounds());
    }

    private Stream<Finding> ofMembers(Api api, Endpoint endpoint) {
        return Member.of(api, endpoint).stream()
                .flatMap(member -> MissingBound.of(
                                member.property().type(), member.property().bounds())
                        .stream()
                        .map(missing -> at(
                                member.property().place(),
                                member.structure(),
                                member.property(),
                                endpoint,
                                missing.problem(),
                                missing.fix())));
    }
}
