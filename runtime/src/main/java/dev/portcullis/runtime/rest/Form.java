package dev.portcullis.runtime.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, read before the server does and put back. Only Jersey runs reader interceptors for them, and a
 * servlet filter that has asked for a parameter leaves an empty stream, in whose place servers take the query.
 */
final class Form {

    private static final MultivaluedMap<String, String> NONE = new MultivaluedHashMap<>(0);

    private final ContainerRequestContext context;
    private final Body body;
    private MultivaluedMap<String, String> fields = NONE;

    Form(ContainerRequestContext context, Body body) {
        this.context = context;
        this.body = body;
    }

    /** The fields by name; none before they are read. */
    MultivaluedMap<String, String> fields() {
        return fields;
    }

    /** Reads the fields; the refusal of what servers would read differently. */
    @Nullable
    Denial read() {
        byte[] bytes;
        try {
            bytes = context.getEntityStream().readAllBytes();
        } catch (IOException e) {
            return body.unreadable();
        }
        if (bytes.length == 0) {
            return empty();
        }
        if (!isForm(context.getMediaType())) {
            return Denials.unsupportedMediaType();
        }
        String coding = context.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
            return Denials.unsupportedCoding();
        }
        context.setEntityStream(new ByteArrayInputStream(bytes));
        return parse(bytes) ? null : Denials.malformedBody();
    }

    /** Where a body is gone, or there is none, some servers fill the fields of a form from the query. */
    private @Nullable Denial empty() {
        String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean announced = length == null ? context.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
        if (announced) {
            return Denials.failure("body", "the form was read before the guard could");
        }
        boolean ambiguous = isForm(context.getMediaType())
                && !context.getUriInfo().getQueryParameters().isEmpty();
        return ambiguous ? Denials.missingBody() : null;
    }

    private static boolean isForm(@Nullable MediaType type) {
        if (type == null || !BodyTypes.isUrlEncoded(type)) {
            return false;
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8");
    }

    private boolean parse(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        fields = new MultivaluedHashMap<>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('&', start);
            String field = text.substring(start, end < 0 ? text.length() : end);
            if (!field.isEmpty() && !add(field)) {
                return false;
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return true;
    }

    private boolean add(String field) {
        int equals = field.indexOf('=');
        String name = decoded(equals < 0 ? field : field.substring(0, equals));
        String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
        if (name == null || value == null) {
            return false;
        }
        fields.add(name, value);
        return true;
    }

    private static @Nullable String decoded(String encoded) {
        return PercentEncoding.decode(encoded.replace('+', ' '));
    }
}
