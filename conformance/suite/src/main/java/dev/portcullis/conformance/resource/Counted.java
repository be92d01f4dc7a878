package dev.portcullis.conformance.resource;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds an interceptor, so that CDI has to make a subclass. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Counted {

    /** The interceptor; it changes nothing. */
    @Counted
    @Interceptor
    class Counting {

        @AroundInvoke
        public Object around(InvocationContext call) throws Exception {
            return call.proceed();
        }
    }
}
