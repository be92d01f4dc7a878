package dev.portcullis.report.insight;

import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.OwnershipEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a guard gives instead of the method, as {@code application/problem+json} (RFC 9457).
 *
 * @param status the status
 * @param when what the caller did
 */
public record Refusal(int status, String when) {

    /** Every refusal that follows from the policy of an endpoint, by status. */
    public static List<Refusal> of(EndpointPolicy endpoint) {
        @Nullable AccessEntry access = endpoint.access();
        if (access == null || access.kind() == AccessEntry.Kind.NOBODY) {
            return List.of(new Refusal(403, "every request"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (takesInput(endpoint)) {
            refusals.add(new Refusal(400, "malformed or larger than its bound"));
        }
        if (access.kind() != AccessEntry.Kind.PUBLIC) {
            refusals.add(new Refusal(401, "not logged in"));
        }
        forbidden(endpoint, access).ifPresent(refusals::add);
        missing(endpoint, refusals);
        if (takesBody(endpoint)) {
            refusals.add(new Refusal(413, "the body is larger than its bound"));
            refusals.add(new Refusal(415, "the body has another media type or coding"));
        }
        if (isLimited(endpoint)) {
            refusals.add(new Refusal(429, "too often; Retry-After says when to try again"));
        }
        return List.copyOf(refusals);
    }

    /** Whether something limits how often it may be called. */
    public static boolean isLimited(EndpointPolicy endpoint) {
        return !endpoint.rates().isEmpty() || endpoint.attempts() != null;
    }

    private static Optional<Refusal> forbidden(EndpointPolicy endpoint, AccessEntry access) {
        List<String> reasons = new ArrayList<>();
        switch (access.kind()) {
            case ANY_ROLE, ALL_ROLES -> reasons.add("without the role");
            case CUSTOM -> reasons.add("the access rule does not allow it");
            default -> {}
        }
        if (endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null && !entry.hidden())) {
            reasons.add("the object is somebody else's");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Refusal(403, String.join(", or ", reasons)));
    }

    private static void missing(EndpointPolicy endpoint, List<Refusal> refusals) {
        boolean hides = endpoint.ownership().stream().anyMatch(OwnershipEntry::hidden);
        boolean asks = endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null);
        if (hides || asks) {
            refusals.add(new Refusal(404, hides ? "no such object, or somebody else's" : "no such object"));
        } else if (endpoint.route().contains("{")) {
            refusals.add(new Refusal(404, "the path does not convert"));
        }
    }

    private static boolean takesInput(EndpointPolicy endpoint) {
        return !endpoint.sizes().isEmpty() || endpoint.request() != null;
    }

    private static boolean takesBody(EndpointPolicy endpoint) {
        return endpoint.request() != null
                || endpoint.sizes().stream().anyMatch(size -> size.input().equals("body"));
    }
}
