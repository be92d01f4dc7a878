package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Responses leave as one entity or as declared events, which the guard can look at. */
final class UncontrolledChannel implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UncontrolledChannel",
            Weight.ERROR,
            true,
            true,
            "A response leaves as one entity or as declared events, not through a channel that no guard sees",
            List.of(201),
            List.of("API3"),
            List.of("8.2.3"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Stream<Finding> ofEndpoints = api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        Leaving.of(api, endpoint).stream()
                                .filter(leaving -> leaving.type() instanceof DataType.Channel)
                                .map(leaving -> uncontrolled(leaving, endpoint)),
                        endpoint.streamed().flatMap(declared -> misdeclared(endpoint, declared)).stream()));
        return Stream.concat(ofEndpoints, Unresolvables.of(Shape.UNCONTROLLED_CHANNEL, INFO, api));
    }

    private Finding uncontrolled(Leaving leaving, Endpoint endpoint) {
        Channel channel = Channel.of(leaving.type());
        return at(leaving.place(), endpoint, channel.problem(), channel.fix());
    }

    private Optional<Finding> misdeclared(Endpoint endpoint, Declared<Policy.Streamed> declared) {
        if (!endpoint.signature().sendsEvents()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    "@Streams declares events, and the method takes no SseEventSink to send them to",
                    "take @Context SseEventSink sink and @Context Sse sse, or remove @Streams"));
        }
        DataType type = declared.policy().type();
        return OpaqueBody.isOpaque(type) && endpoint.opaque().isPresent()
                ? Optional.of(at(
                        declared,
                        endpoint,
                        "@Streams declares events of " + DataTypes.simple(type.javaType())
                                + ", which nobody can look into, so nothing controls what leaves",
                        "declare a type whose properties carry @Expose, and remove @OpaqueBody"))
                : Optional.empty();
    }
}
