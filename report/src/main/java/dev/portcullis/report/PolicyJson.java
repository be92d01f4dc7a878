package dev.portcullis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes and reads {@code policy.json}, the format of {@code policy.schema.json} in this package.
 *
 * <p>Equal reports give equal bytes on every machine: two spaces of indent, line feeds, members in the order of the
 * record's components, nothing that changes from run to run. Reading is strict, because a policy that is half understood
 * is worse than none.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /** The report as JSON text, with a line feed at its end. */
    public static String write(PolicyReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = StableJson.generator(text)) {
            new RecordJson(json).write(report);
        } catch (IOException e) {
            throw new IllegalStateException("A policy report could not be written", e);
        }
        return text.append('\n').toString();
    }

    /**
     * The report that a text holds.
     *
     * @throws PolicyFormatException if it is not JSON, has another {@code schemaVersion}, or has a member that is
     *     unknown, missing, duplicate, null or of another type than the format says; the message says which and where
     */
    public static PolicyReport read(String json) {
        return PolicyReader.read(json);
    }
}
