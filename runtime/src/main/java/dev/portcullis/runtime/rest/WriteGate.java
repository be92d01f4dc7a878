package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Sees what is about to be written, as the innermost interceptor: filters and interceptors of the application may have
 * put something else in place of what the exposure filter let pass, and for a text there is no {@link DenyWriter}.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class WriteGate implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Class<?> type = context.getType();
        if (type != Envelope.class && type != Problem.class) {
            Exchange exchange = Exchange.of(context);
            if (exchange == null || !ExposureFilter.isStream(exchange, type)) {
                throw DenyWriter.refusal(type);
            }
        }
        context.proceed();
    }
}
