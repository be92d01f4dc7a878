package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that a decoder cannot open: outside of the decoders, which run before the body gate. Their
 * exceptions would be server errors, each with a stack trace in the log, for anybody who sends two wrong bytes.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class DecodingGate implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (IOException e) {
            Exchange exchange = Exchange.of(context);
            Denial denial = Denials.malformedBody();
            throw new WebApplicationException((exchange == null ? denial : exchange.refuse(denial)).response());
        }
    }
}
