package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** What is known of a stream of events when it is opened: their type, and what to ask of the subscriber once. */
final class Subscriptions {

    private final Api api;
    private final TypeNames types;

    Subscriptions(Api api, TypeNames types) {
        this.api = api;
        this.types = types;
    }

    /** The type, and the roles on which it depends what leaves. */
    CodeBlock arguments(Endpoint endpoint) {
        List<String> roles = new ArrayList<>();
        api.leaving(List.of(endpoint)).values().stream()
                .flatMap(structure -> structure.exposed().stream())
                .flatMap(property -> property.exposed().stream())
                .forEach(exposed -> roles.addAll(exposed.policy().roles()));
        endpoint.ownedResult()
                .ifPresent(results -> roles.addAll(results.policy().exceptRoles()));
        CodeBlock type = CodeBlock.of(
                "$T.class", types.of(endpoint.streamed().orElseThrow().policy().type()));
        CodeBlock asked = Roles.satisfying(api.catalog(), roles);
        return asked.isEmpty() ? type : CodeBlock.of("$L, $L", type, asked);
    }
}
