package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.GuardedRequest.Input;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is sent outside the body, or as the fields of a form, read so that every server would give the method the same value; where servers
 * differ, there is no value.
 */
final class Parameters {

    private final ContainerRequestContext context;
    private final @Nullable Form form;

    /** Before a body may be read: without the fields of a form. */
    Parameters(ContainerRequestContext context) {
        this(context, null);
    }

    Parameters(ContainerRequestContext context, @Nullable Form form) {
        this.context = context;
        this.form = form;
    }

    /** The one value, not empty; the default when there is none; else null. */
    @Nullable
    String single(Input input, String name, @Nullable String defaultValue) {
        List<String> values = values(input, name);
        if (values.isEmpty()) {
            return defaultValue;
        }
        String value = values.size() == 1 ? values.get(0) : null;
        String decoded = input == Input.PATH && value != null ? decoded(name, value) : value;
        return decoded == null || decoded.isEmpty() ? null : decoded;
    }

    /** Null when a filter has changed what the server decoded, which RESTEasy lets it. */
    private @Nullable String decoded(String name, String raw) {
        List<String> current = present(context.getUriInfo().getPathParameters().get(name));
        String decoded = PathValue.decode(raw);
        boolean same = current.size() == 1
                && (current.get(0).equals(decoded) || current.get(0).equals(PercentEncoding.decode(raw)));
        return same ? decoded : null;
    }

    /** All values, as they were sent. */
    List<String> all(Input input, String name) {
        return values(input, name);
    }

    /** Whether there is no value, or a single empty one. */
    boolean isAbsent(Input input, String name) {
        List<String> values = values(input, name);
        return values.isEmpty() || (values.size() == 1 && isEmpty(values.get(0)));
    }

    @Nullable
    Denial chars(Input input, String name, long max) {
        for (String value : values(input, name)) {
            // A path value is raw here: what it decodes to is never longer.
            if (value != null && value.length() > max && decodedLength(input, value) > max) {
                return Denials.parameterTooLarge(input, name, max, "chars");
            }
        }
        return null;
    }

    @Nullable
    Denial count(Input input, String name, long max) {
        return values(input, name).size() > max ? Denials.parameterTooLarge(input, name, max, "elements") : null;
    }

    /** What a conversion makes of a text; null when it refuses. */
    static <T> @Nullable T converted(Function<String, T> conversion, String text) {
        try {
            return conversion.apply(text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private static int decodedLength(Input input, String value) {
        String decoded = input == Input.PATH ? PathValue.decode(value) : value;
        return decoded == null ? value.length() : decoded.length();
    }

    /** All values under a name: some servers compare names ignoring case, so do we. */
    private List<String> values(Input input, String name) {
        return switch (input) {
            case PATH -> present(context.getUriInfo().getPathParameters(false).get(name));
            case QUERY -> ignoringCase(context.getUriInfo().getQueryParameters(), name);
            case HEADER -> ignoringCase(context.getHeaders(), name);
            case FORM -> form == null ? List.of() : ignoringCase(form.fields(), name);
            case COOKIE -> cookies(name);
            case MATRIX -> matrix(name);
        };
    }

    private List<String> cookies(String name) {
        Cookie cookie = context.getCookies().get(name);
        return cookie == null || cookie.getValue() == null ? List.of() : List.of(cookie.getValue());
    }

    /** Of every segment: servers disagree which of them counts. */
    private List<String> matrix(String name) {
        return context.getUriInfo().getPathSegments().stream()
                .flatMap(segment -> present(segment.getMatrixParameters().get(name)).stream())
                .toList();
    }

    private static List<String> ignoringCase(MultivaluedMap<String, String> map, String name) {
        List<String> values = null;
        for (Map.Entry<String, List<String>> entry : map.entrySet()) {
            if (name.equalsIgnoreCase(entry.getKey())) {
                values = values == null ? present(entry.getValue()) : joined(values, present(entry.getValue()));
            }
        }
        return present(values);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<String> present(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
