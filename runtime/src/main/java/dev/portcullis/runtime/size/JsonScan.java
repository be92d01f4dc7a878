package dev.portcullis.runtime.size;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body once before it is bound, so that no binding library ever sees what is too large (Yasson was measured
 * to take 46 s for a number of a million digits) or what the caller may not set: the libraries differ in what they ignore,
 * rename and let through. One instance serves all requests of an endpoint.
 */
public final class JsonScan {

    private final JsonLimits limits;
    private final BodyNode root;
    private final JsonFactory factory;

    /**
     * Compiles what an endpoint accepts.
     *
     * @param accepted what may stand where
     * @param declared the bounds of single members
     * @param limits the bounds of all others
     */
    public JsonScan(AcceptedBody accepted, BodyBounds declared, JsonLimits limits) {
        this.limits = limits;
        this.root = BodyNode.of(accepted, declared);
        long text = largest(declared.text(), Math.max(limits.text(), limits.number()));
        // One more than accepted, so that the walk sees the first one too many and can say where it stands.
        this.factory = JsonFactory.builder()
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

    /** Whether it says what may stand in the body: then nothing else than JSON, which is checked by it, may be bound. */
    public boolean describes() {
        return root.kind() != null && root.kind() != AcceptedBody.Kind.ANYTHING;
    }

    /**
     * Reads a body.
     *
     * @param caller who sent it
     * @return what is wrong with it; null when nothing is
     * @throws MalformedJsonException when it is not exactly one JSON value in UTF-8
     */
    public @Nullable BodyFault check(byte[] body, int length, CallerRoles caller) throws MalformedJsonException {
        requireUtf8(body, length);
        try (JsonParser parser = factory.createParser(body, 0, length)) {
            return new JsonWalk(parser, limits, root, caller).walk();
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
