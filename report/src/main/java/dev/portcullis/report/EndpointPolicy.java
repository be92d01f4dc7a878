package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint and everything that is enforced on it.
 *
 * @param httpMethod for example {@code GET}
 * @param route the full template, for example {@code /documents/{id}}
 * @param resource the binary name of the resource class
 * @param method the Java method with its erased parameter types, for example {@code get(java.util.UUID)}
 * @param source where the method stands
 * @param consumes the media types of requests that it takes, as declared; empty when none are declared
 * @param produces the media types of responses that it sends, as declared; empty when none are declared
 * @param access who may call it; null when nothing valid is declared, in which case it refuses every request
 * @param ownership one for each identifier that the caller sends
 * @param rates the limits on its rate
 * @param attempts the limit on guesses; null when there is none
 * @param sizes the bounds of its inputs, defaults included
 * @param request the body that it takes; null when it takes none
 * @param responses what may leave
 */
public record EndpointPolicy(
        String httpMethod,
        String route,
        String resource,
        String method,
        SourceLocation source,
        List<String> consumes,
        List<String> produces,
        @Nullable AccessEntry access,
        List<OwnershipEntry> ownership,
        List<RateEntry> rates,
        @Nullable AttemptEntry attempts,
        List<SizeEntry> sizes,
        @Nullable RequestEntry request,
        List<ResponseEntry> responses) {

    public EndpointPolicy {
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
        ownership = List.copyOf(ownership);
        rates = List.copyOf(rates);
        sizes = List.copyOf(sizes);
        responses = List.copyOf(responses);
    }
}
