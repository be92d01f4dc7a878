package dev.portcullis.runtime.rest;

import dev.portcullis.RateLimited;
import dev.portcullis.runtime.Problem;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.limit.AccountNames;
import dev.portcullis.runtime.size.BodyFault;
import dev.portcullis.runtime.size.BodyMeter;
import dev.portcullis.runtime.size.SizeExceeded;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every refusal, each with the same words wherever it happens. */
final class Denials {

    private static final String TYPES = "https://portcullis.dev/problems/";
    private static final URI QUOTA_EXCEEDED =
            URI.create("https://iana.org/assignments/http-problem-types#quota-exceeded");

    private static final Problem REDUCED_CAPACITY = Problem.of(503)
            .withType(
                    URI.create("https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"),
                    "Try again later");

    private static final Problem UNAUTHENTICATED = problem(401, "unauthenticated", "Authentication required");
    private static final Problem FORBIDDEN = problem(403, "forbidden", "Not allowed");
    private static final Problem NOT_FOUND = problem(404, "not-found", "Not found");
    private static final Problem INTERNAL_ERROR = problem(500, "internal-error", "Internal error");
    private static final Problem INVALID_PARAMETER = problem(400, "invalid-parameter", "Invalid parameter");
    private static final Problem CONTENT_TOO_LARGE = problem(413, "content-too-large", "Content too large");
    private static final Problem VALUE_TOO_LARGE = problem(400, "value-too-large", "Value too large");
    private static final Problem UNSUPPORTED_CODING = problem(415, "unsupported-coding", "Unsupported content coding");
    private static final Problem UNSUPPORTED_MEDIA_TYPE =
            problem(415, "unsupported-media-type", "Unsupported media type");
    private static final Problem MALFORMED_BODY = problem(400, "malformed-body", "Malformed body");
    private static final Problem UNACCEPTED_MEMBER = problem(400, "unaccepted-member", "Member not accepted");
    private static final Problem REPEATED_MEMBER = problem(400, "repeated-member", "Member repeated");
    private static final Problem MISSHAPEN_MEMBER = problem(400, "misshapen-member", "Member of another shape");
    private static final Problem MISSING_BODY = problem(400, "missing-body", "Body required");
    private static final Problem MALFORMED_REQUEST = problem(400, "malformed-request", "Malformed request");
    private static final Problem TOO_MANY_AT_ONCE = problem(429, "too-many-at-once", "Too many requests at once");
    private static final Problem ATTEMPTS_EXHAUSTED = problem(429, "attempts-exhausted", "Too many attempts");
    private static final Problem ATTEMPTS_IN_PROGRESS =
            problem(429, "attempts-in-progress", "Too many attempts at once");

    private Denials() {}

    static Denial unauthenticated(String challenge) {
        return new Denial(
                "access", "nobody is logged in", UNAUTHENTICATED, Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    static Denial forbidden(String check, String reason) {
        return new Denial(check, reason, FORBIDDEN);
    }

    static Denial notFound(String check, String reason) {
        return new Denial(check, reason, NOT_FOUND);
    }

    static Denial failure(String check, String reason) {
        return new Denial(check, reason, internalError());
    }

    static Denial unread() {
        return new Denial("stream", "the subscriber reads too slowly", Problem.of(408));
    }

    static Problem internalError() {
        return INTERNAL_ERROR;
    }

    static Denial invalidParameter(Input input, String name) {
        return input == Input.PATH
                ? notFound("parameter", "the path variable " + name + " does not convert")
                : new Denial(
                        "parameter",
                        "the parameter " + name + " is not exactly one value that converts",
                        INVALID_PARAMETER.with("parameter", name).with("in", in(input)));
    }

    static Denial parameterTooLarge(Input input, String name, long limit, String unit) {
        return new Denial(
                "size",
                "the parameter " + name + " is larger than " + limit + " " + unit,
                tooLarge(Map.of("parameter", name, "in", in(input)), limit, unit));
    }

    /** A member that only others may set is refused like one that there is none of. */
    static Denial ofBody(BodyFault fault) {
        if (fault instanceof SizeExceeded exceeded) {
            return memberTooLarge(exceeded);
        }
        if (fault instanceof BodyFault.Misshapen misshapen) {
            return new Denial(
                    "accept",
                    "a member of the body is not " + misshapen.expected(),
                    MISSHAPEN_MEMBER.with(
                            "errors",
                            List.of(new TreeMap<>(
                                    Map.of("pointer", fault.pointer(), "expected", misshapen.expected())))));
        }
        List<Map<String, String>> errors = List.of(Map.of("pointer", fault.pointer()));
        return fault instanceof BodyFault.Repeated
                ? new Denial("accept", "a member of the body comes twice", REPEATED_MEMBER.with("errors", errors))
                : new Denial(
                        "accept", "a member of the body is not accepted", UNACCEPTED_MEMBER.with("errors", errors));
    }

    static Denial memberTooLarge(SizeExceeded exceeded) {
        return new Denial(
                "size",
                "a member of the body is larger than " + exceeded.limit() + " " + exceeded.unit(),
                tooLarge(Map.of("pointer", exceeded.pointer()), exceeded.limit(), exceeded.unit()));
    }

    static Denial bodyTooLarge(BodyMeter meter) {
        return bodyTooLarge(meter.limit(), meter.exceeded());
    }

    static Denial bodyTooLarge(long limit, String measured) {
        return new Denial(
                "size",
                "the body is larger than " + limit + " bytes, or expands too much, as " + measured,
                CONTENT_TOO_LARGE.with("limit-bytes", limit).with("measured", measured));
    }

    static Denial partsTooLarge(SizeExceeded exceeded) {
        return new Denial(
                "size",
                "the multipart body has more than " + exceeded.limit() + " " + exceeded.unit(),
                CONTENT_TOO_LARGE.with("limit", exceeded.limit()).with("unit", exceeded.unit()));
    }

    static Denial unsupportedCoding() {
        return new Denial(
                "size",
                "the content coding is neither identity nor gzip, once",
                UNSUPPORTED_CODING,
                Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip, identity"));
    }

    static Denial unsupportedMediaType() {
        return new Denial("size", "the members of such a body cannot be bounded", UNSUPPORTED_MEDIA_TYPE);
    }

    static Denial malformedBody() {
        return new Denial("body", "the body is malformed", MALFORMED_BODY);
    }

    static Denial missingMember(String name) {
        return new Denial("body", "the body has no " + name, MALFORMED_BODY.with("member", name));
    }

    static Denial missingBody() {
        return new Denial("body", "there is no body", MISSING_BODY);
    }

    static Denial malformedRequest(String reason) {
        return new Denial("request", reason, MALFORMED_REQUEST);
    }

    static Denial quotaExceeded(CountedRate rate, RateState state, Map<String, String> headers) {
        String unit = rate.policy().unit() == RateLimited.Unit.CONTENT_BYTES ? "bytes" : "requests";
        String limit = state.quota() + " " + unit + " per " + state.per().toSeconds() + " s";
        Problem problem = Problem.of(429, "Limit of " + limit + " exceeded. Try again in " + state.seconds() + " s.")
                .withType(QUOTA_EXCEEDED, "Too many requests")
                .with("violated-policies", List.of(state.name()))
                .with("limit", state.quota())
                .with("window-seconds", state.per().toSeconds())
                .with("retry-after-seconds", state.seconds());
        return new Denial(rate.name(), "the limit of " + limit + " is exceeded", problem, headers);
    }

    static Denial costTooLarge(CountedRate rate) {
        return new Denial(
                rate.name(),
                "the request costs more than the " + rate.burst() + " that may come at once",
                tooLarge(Map.of("policy", rate.name()), rate.burst(), "cost"));
    }

    static Denial accountTooLong(String group) {
        return new Denial(
                group,
                "the name of the account has more than " + AccountNames.LONGEST + " characters",
                tooLarge(Map.of("policy", group), AccountNames.LONGEST, "chars"));
    }

    static Denial tooManyAtOnce(String limit, int max) {
        Problem problem = TOO_MANY_AT_ONCE
                .with("violated-policies", List.of(limit))
                .with("limit", max)
                .with("retry-after-seconds", 1);
        return new Denial(
                limit,
                "more than " + max + " requests at the same time",
                problem,
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    static Denial attemptsExhausted(String group, long wait, Map<String, String> headers) {
        Problem problem = ATTEMPTS_EXHAUSTED.with("attempts-remaining", 0).with("retry-after-seconds", wait);
        return new Denial(group, "locked after too many failed attempts", problem, headers);
    }

    static Denial attemptsInProgress(String group) {
        Problem problem = ATTEMPTS_IN_PROGRESS.with("retry-after-seconds", 1);
        return new Denial(
                group, "as many attempts as may fail are under way", problem, Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    static Denial storeUnavailable(String limit, Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        return new Denial(
                limit,
                "the limit store does not answer",
                REDUCED_CAPACITY.with("retry-after-seconds", seconds),
                Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    static Problem badCredentials(int status) {
        return problem(status, "bad-credentials", "Wrong credentials");
    }

    private static Problem tooLarge(Map<String, Object> place, long limit, String unit) {
        Map<String, Object> error = new LinkedHashMap<>(new TreeMap<>(place));
        error.put("limit", limit);
        error.put("unit", unit);
        return VALUE_TOO_LARGE.with("errors", List.of(error));
    }

    private static Problem problem(int status, String type, String title) {
        return Problem.of(status).withType(URI.create(TYPES + type), title);
    }

    private static String in(Input input) {
        return input.name().toLowerCase(Locale.ROOT);
    }
}
