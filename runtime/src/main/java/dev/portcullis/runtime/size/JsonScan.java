package dev.portcullis.runtime.size;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.portcullis.runtime.guard.BodyBounds;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body once before it is bound, so that no binding library ever sees what is too large: whatever
 * the library (Yasson was measured to take 46 s for a number of a million digits). One instance serves all requests of
 * an endpoint.
 */
public final class JsonScan {

    private final JsonLimits limits;
    private final BoundNode bounds;
    private final JsonFactory factory;

    /**
     * Compiles the bounds of an endpoint.
     *
     * @param declared the bounds of single members
     * @param limits the bounds of all others
     */
    public JsonScan(BodyBounds declared, JsonLimits limits) {
        this.limits = limits;
        this.bounds = BoundNode.of(declared);
        long text = largest(declared.text(), Math.max(limits.text(), limits.number()));
        // One more than accepted, so that the walk sees the first one too many and can say where it stands.
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // The names are the caller's: no reason to keep them in a table of the whole process.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxTokenCount(limits.tokens() + 1L)
                        .maxStringLength(oneMore(text))
                        .maxNumberLength(oneMore(text))
                        .maxNameLength(oneMore(limits.text()))
                        .build())
                .build();
    }

    /**
     * Reads a body.
     *
     * @return what is too large; null when nothing is
     * @throws MalformedJsonException when it is not exactly one JSON value in UTF-8
     */
    public @Nullable SizeExceeded check(byte[] body, int length) throws MalformedJsonException {
        requireUtf8(body, length);
        try (JsonParser parser = factory.createParser(body, 0, length)) {
            return new JsonWalk(parser, limits, bounds).walk();
        } catch (IOException e) {
            throw new MalformedJsonException();
        }
    }

    /** The parser would guess UTF-16 and UTF-32, other parsers guess otherwise: two readings of one body. */
    private static void requireUtf8(byte[] body, int length) throws MalformedJsonException {
        for (int i = 0; i < Math.min(length, 4); i++) {
            if (body[i] == 0) {
                throw new MalformedJsonException();
            }
        }
        if (length == 0 || body[0] < 0) {
            throw new MalformedJsonException();
        }
    }

    private static long largest(Map<String, Long> declared, long limit) {
        return declared.isEmpty() ? limit : Math.max(limit, Collections.max(declared.values()));
    }

    private static int oneMore(long limit) {
        return (int) Math.min(limit + 1, Integer.MAX_VALUE);
    }
}
