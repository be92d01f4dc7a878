package dev.portcullis.runtime.servlet;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Lets a servlet container tell the peer, where there is one. */
public final class ServletFeature implements Feature {

    private static final String SERVLET = "jakarta.servlet.http.HttpServletRequest";

    @Override
    public boolean configure(FeatureContext context) {
        if (context.getConfiguration().getRuntimeType() != RuntimeType.SERVER || !isPresent()) {
            return false;
        }
        context.register(ServletPeer.class, ServletPeer.PRIORITY);
        return true;
    }

    private static boolean isPresent() {
        try {
            Class.forName(SERVLET, false, ServletFeature.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
