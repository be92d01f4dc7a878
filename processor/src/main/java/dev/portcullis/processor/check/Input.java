package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an endpoint takes, and a bound may stand on: a parameter, the body, or a member of the body however deep.
 *
 * @param kind which of them
 * @param member the member, if it is one
 */
record Input(Kind kind, Endpoint endpoint, DataType type, Bounds bounds, Place place, Optional<Member> member) {

    /** Where it comes from. */
    enum Kind {
        PARAMETER,
        BODY,
        MEMBER
    }

    /** Everything that the endpoints of an application take. */
    static Stream<Input> of(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.of(parameters(endpoint), body(endpoint), members(api, endpoint))
                        .flatMap(inputs -> inputs));
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /** Whether the bytes of the whole body bound it, so that only what it holds is open. */
    boolean boundedByBytes() {
        return kind == Kind.BODY && endpoint.bodySize().isPresent();
    }

    Finding finding(Rule rule, Remark remark) {
        return member.map(found -> rule.at(
                        remark.place(), found.structure(), found.property(), endpoint, remark.problem(), remark.fix()))
                .orElseGet(() -> rule.at(remark.place(), endpoint, remark.problem(), remark.fix()));
    }

    private static Stream<Input> parameters(Endpoint endpoint) {
        return endpoint.signature().parameters().stream()
                .map(parameter -> new Input(
                        Kind.PARAMETER,
                        endpoint,
                        parameter.type(),
                        parameter.bounds(),
                        parameter.place(),
                        Optional.empty()));
    }

    private static Stream<Input> body(Endpoint endpoint) {
        return endpoint.signature().body().stream()
                .map(body ->
                        new Input(Kind.BODY, endpoint, body.type(), body.bounds(), body.place(), Optional.empty()));
    }

    private static Stream<Input> members(Api api, Endpoint endpoint) {
        return Member.of(api, endpoint).stream()
                .map(member -> new Input(
                        Kind.MEMBER,
                        endpoint,
                        member.property().type(),
                        member.property().bounds(),
                        member.property().place(),
                        Optional.of(member)));
    }
}
