package dev.portcullis.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error in the format of RFC 9457 ({@code application/problem+json}). Applications may use it as the entity of any
 * response: it is the one type that needs no declaration, because everything in it was put there for the caller.
 *
 * <pre>{@code
 * return Response.status(409).entity(Problem.of(409, "The document is locked by another editor")).build();
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class Problem {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final URI BLANK = URI.create("about:blank");

    private final URI type;
    private final @Nullable String title;
    private final int status;
    private final @Nullable String detail;
    private final Map<String, Object> members;

    private Problem(
            URI type, @Nullable String title, int status, @Nullable String detail, Map<String, Object> members) {
        this.type = type;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.members = members;
    }

    /**
     * A problem that the status says everything about.
     *
     * @param status 400 to 599
     */
    public static Problem of(int status) {
        return new Problem(BLANK, phrase(requireError(status)), status, null, Map.of());
    }

    /**
     * A problem with an explanation.
     *
     * @param status 400 to 599
     * @param detail what the caller should know about this occurrence
     */
    public static Problem of(int status, String detail) {
        return of(status).withDetail(detail);
    }

    /**
     * This problem with a type.
     *
     * @param type identifies the kind of problem
     * @param title says the same to people; the same for every occurrence
     */
    public Problem withType(URI type, String title) {
        return new Problem(type, Objects.requireNonNull(title, "title"), status, detail, members);
    }

    /** This problem with an explanation. */
    public Problem withDetail(String detail) {
        return new Problem(type, title, status, Objects.requireNonNull(detail, "detail"), members);
    }

    /**
     * This problem with a member of its own.
     *
     * @param name none of the names that RFC 9457 defines
     * @param value a text, number, boolean, or a collection or map of such
     */
    public Problem with(String name, Object value) {
        switch (name) {
            case "type", "title", "status", "detail", "instance" ->
                throw new IllegalArgumentException(name + " is defined by RFC 9457");
            default -> requirePlain(value);
        }
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, title, status, detail, more);
    }

    public URI type() {
        return type;
    }

    public int status() {
        return status;
    }

    /** The text for people; null when the status has no standard phrase. */
    public @Nullable String title() {
        return title;
    }

    public @Nullable String detail() {
        return detail;
    }

    /** Writes it as a JSON object. */
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type.toString());
        if (title != null) {
            json.writeStringField("title", title);
        }
        json.writeNumberField("status", status);
        if (detail != null) {
            json.writeStringField("detail", detail);
        }
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            write(json, member.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return status + " " + type;
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Anything else would be written by its {@code toString()}, which may tell more than anybody meant. */
    private static void requirePlain(Object value) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(Problem::requirePlain);
        } else if (value instanceof Map<?, ?> object) {
            object.keySet().forEach(Problem::requirePlain);
            object.values().forEach(Problem::requirePlain);
        } else if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new IllegalArgumentException("A member of a problem is a text, number, boolean, collection or map");
        }
    }

    /** RFC 9457, 4.2.1: the title of a problem without a type of its own. */
    private static @Nullable String phrase(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? null : known.getReasonPhrase();
    }

    private static int requireError(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem has a status of 400 to 599, not " + status);
        }
        return status;
    }
}
