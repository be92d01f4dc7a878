package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written by its declared properties is written as JSON. */
final class UnsupportedMediaType implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnsupportedMediaType",
            Weight.ERROR,
            true,
            true,
            "A typed response is produced as JSON, the only form that has a guarded writer",
            List.of(213),
            List.of("API3"),
            List.of());

    private static final String EVENTS = "text/event-stream";

    private static final Pattern JSON =
            Pattern.compile("application/json|[^/*]+/[^/*]+\\+json", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream().flatMap(endpoint -> finding(endpoint).stream());
    }

    private Optional<Finding> finding(Endpoint endpoint) {
        if (endpoint.streams()) {
            return ofEvents(endpoint);
        }
        List<String> others = endpoint.signature().produces().stream()
                .filter(mediaType -> !JSON.matcher(withoutParameters(mediaType)).matches())
                .toList();
        if (others.isEmpty() || !isWrittenAsJson(endpoint)) {
            return Optional.empty();
        }
        return Optional.of(at(
                endpoint.signature().place(),
                endpoint,
                "produces " + String.join(", ", others) + ", and only JSON has a writer that sends nothing but what is"
                        + " exposed",
                "write @Produces(\"application/json\"), or leave it out"));
    }

    private Optional<Finding> ofEvents(Endpoint endpoint) {
        List<String> produces = endpoint.signature().produces();
        boolean events = !produces.isEmpty()
                && produces.stream()
                        .allMatch(mediaType -> withoutParameters(mediaType).equalsIgnoreCase(EVENTS));
        return events
                ? Optional.empty()
                : Optional.of(at(
                        endpoint.signature().place(),
                        endpoint,
                        "sends events, and produces "
                                + (produces.isEmpty() ? "what the server likes" : String.join(", ", produces)),
                        "write @Produces(\"" + EVENTS + "\")"));
    }

    private static String withoutParameters(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters)).strip();
    }

    /** An opaque result makes the media types its own. */
    private static boolean isWrittenAsJson(Endpoint endpoint) {
        List<Leaving> results = Leaving.results(endpoint);
        return results.stream().noneMatch(result -> OpaqueBody.isOpaque(result.type()))
                && results.stream()
                        .map(result -> DataTypes.unwrapped(result.type()))
                        .anyMatch(UnsupportedMediaType::isJson);
    }

    private static boolean isJson(DataType type) {
        return type instanceof DataType.Structured
                || type instanceof DataType.Scalar
                || type instanceof DataType.Many
                || type instanceof DataType.Keyed;
    }
}
