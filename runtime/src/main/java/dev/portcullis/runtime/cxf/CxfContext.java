package dev.portcullis.runtime.cxf;

import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.core.Application;
import java.io.InputStream;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.jaxrs.impl.PropertyHolderFactory;
import org.apache.cxf.jaxrs.model.ApplicationInfo;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;

/** The request whose message passes the interceptors of CXF in this thread. */
public final class CxfContext implements ServerContext {

    /** Fails where CXF is not on the class path. */
    public CxfContext() {
        PhaseInterceptorChain.getCurrentMessage();
    }

    @Override
    public @Nullable Object property(String name) {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        return message == null
                ? null
                : PropertyHolderFactory.getPropertyHolder(message).getProperty(name);
    }

    @Override
    public @Nullable Application application() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        ApplicationInfo served = message == null
                ? null
                : ServerProviderFactory.getInstance(message).getApplicationProvider();
        return served == null ? null : served.getProvider();
    }

    /** Before it answers, CXF keeps the rest of the request, however long it is, in memory and then in a file. */
    @Override
    public void bound(InputStream body) {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        if (message != null && message.getContent(DelegatingInputStream.class) != null) {
            message.setContent(DelegatingInputStream.class, new DelegatingInputStream(body));
        }
    }
}
