package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.BodyBounds;
import dev.portcullis.runtime.size.BodyFault;
import dev.portcullis.runtime.size.BodyMeter;
import dev.portcullis.runtime.size.MalformedJsonException;
import dev.portcullis.runtime.size.SizeExceeded;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the body: the innermost interceptor, so that it sees the bytes that decoders have made. It refuses by an
 * exception that has an entity, which no exception mapper gets to see.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class BodyGate implements ReaderInterceptor {

    /** JSON-B and Jackson 3 tell what is wrong with a body by unchecked exceptions. */
    private static final List<String> BINDING = List.of("jakarta.json.", "tools.jackson.");

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Exchange exchange = Exchange.of(context);
        BodyMeter meter = exchange == null ? null : exchange.body().meter();
        if (exchange == null || meter == null) {
            throw refusal(Denials.forbidden("guard", "a body was read before the request gate"));
        }
        InputStream decoded = meter.asDecoded(context.getInputStream());
        if (BodyTypes.isMultipart(context.getMediaType())) {
            decoded = parts(exchange, meter, decoded);
        }
        boolean structured = BodyTypes.isStructured(context.getType());
        boolean json = BodyTypes.isJson(context.getMediaType());
        boolean fields = BodyTypes.isForm(context.getMediaType())
                && !exchange.endpoint().json().describes();
        if (structured && !json && !fields) {
            throw refusal(exchange.refuse(unbounded(exchange, decoded)));
        }
        boolean scanned = json && !BodyTypes.isBytes(context.getType());
        context.setInputStream(scanned ? scan(exchange, decoded) : decoded);
        Object entity = bind(exchange, meter, context);
        if (entity == null) {
            // Jersey calls a method with null when a request has no body, and no check would have seen anything.
            throw refusal(exchange.refuse(Denials.missingBody()));
        }
        if (entity instanceof String text) {
            checkText(exchange, text);
        }
        Denial denial = exchange.checkBody(entity);
        if (denial != null) {
            throw refusal(denial);
        }
        return entity;
    }

    private static InputStream parts(Exchange exchange, BodyMeter meter, InputStream decoded) {
        InputStream parts = exchange.body().parts(meter, decoded);
        if (parts == null) {
            throw refusal(exchange.refuse(Denials.malformedBody()));
        }
        return parts;
    }

    private static InputStream scan(Exchange exchange, InputStream decoded) {
        byte[] bytes;
        try {
            bytes = exchange.body().read(decoded);
        } catch (IOException e) {
            throw refusal(exchange.refuse(exchange.body().unreadable()));
        }
        if (bytes.length == 0) {
            throw refusal(exchange.refuse(Denials.missingBody()));
        }
        BodyFault fault;
        try {
            fault = exchange.endpoint().json().check(bytes, bytes.length, exchange);
        } catch (MalformedJsonException e) {
            throw refusal(exchange.refuse(Denials.malformedBody()));
        }
        if (fault != null) {
            throw refusal(exchange.refuse(Denials.ofBody(fault)));
        }
        return new ByteArrayInputStream(bytes);
    }

    /** What binding libraries say about a body quotes it, and names classes: it stops here. */
    private static @Nullable Object bind(Exchange exchange, BodyMeter meter, ReaderInterceptorContext context) {
        try {
            return context.proceed();
        } catch (WebApplicationException e) {
            throw e.getResponse().hasEntity() && !meter.isExceeded()
                    ? e
                    : refusal(exchange.refuse(exchange.body().unreadable()));
        } catch (IOException | ProcessingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw refusal(exchange.refuse(exchange.body().unreadable()));
        } catch (RuntimeException e) {
            if (meter.isExceeded() || BINDING.stream().anyMatch(e.getClass().getName()::startsWith)) {
                throw refusal(exchange.refuse(exchange.body().unreadable()));
            }
            throw e;
        }
    }

    /** Bounds of members are enforced on JSON: whatever else a reader could bind would come in past them. */
    private static Denial unbounded(Exchange exchange, InputStream decoded) {
        try {
            return decoded.read() < 0 ? Denials.missingBody() : Denials.unsupportedMediaType();
        } catch (IOException e) {
            return exchange.body().unreadable();
        }
    }

    /** A text is what the method receives, also when what it receives is JSON. */
    private static void checkText(Exchange exchange, String text) {
        BodyBounds bounds = exchange.guard().bodyBounds();
        long limit = bounds.text().getOrDefault("", exchange.number(Setting.TEXT_CHARS));
        if (text.length() > limit) {
            throw refusal(exchange.refuse(Denials.memberTooLarge(new SizeExceeded("", limit, "chars"))));
        }
    }

    private static WebApplicationException refusal(Denial denial) {
        return new WebApplicationException(denial.response());
    }
}
