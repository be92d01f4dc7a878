package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.guard.Parameter;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Gives the method what its guard has decided about. A filter that runs after the guard can still change a parameter; what
 * the server then takes out of the request is refused.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class CheckedParameters implements ParamConverterProvider {

    private final Installation installation;

    CheckedParameters(Installation installation) {
        this.installation = installation;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation @Nullable [] annotations) {
        Parameter<?> parameter = annotations == null ? null : checked(rawType, annotations);
        return parameter == null ? null : new Converter<>(parameter, rawType);
    }

    private @Nullable Parameter<?> checked(Class<?> type, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return find(Input.PATH, path.value(), type);
            }
            if (annotation instanceof QueryParam query) {
                return find(Input.QUERY, query.value(), type);
            }
            if (annotation instanceof HeaderParam header) {
                return find(Input.HEADER, header.value(), type);
            }
            if (annotation instanceof FormParam form) {
                return find(Input.FORM, form.value(), type);
            }
        }
        return null;
    }

    private @Nullable Parameter<?> find(Input input, String name, Class<?> type) {
        return installation.gatekeeper().guards().checked(input, name, type);
    }

    /** For one parameter; also of a method whose own guard does not decide about it. */
    private final class Converter<T> implements ParamConverter<T> {

        private final Parameter<?> parameter;
        private final Class<T> type;

        Converter(Parameter<?> parameter, Class<T> type) {
            this.parameter = parameter;
            this.type = type;
        }

        /** Jersey asks for what is missing, too. */
        @Override
        public @Nullable T fromString(@Nullable String text) {
            Object value = text == null ? null : received(text);
            return cast(value == null ? Primitives.zero(type) : value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }

        private @Nullable Object received(String text) {
            Exchange exchange = installation.gatekeeper().server().property(Exchange.PROPERTY) instanceof Exchange found
                    ? found
                    : null;
            if (exchange == null || !exchange.values().contain(parameter)) {
                return converted(text);
            }
            Object received = exchange.values().received(parameter, text);
            if (received == null) {
                throw new WebApplicationException(exchange.refuse(Denials.forbidden(
                                "guard", "the parameter " + parameter.name() + " was changed after it was checked"))
                        .response());
            }
            return received;
        }

        /** As the server would: before the guard ran, for a locator, and where it has nothing to decide. */
        private Object converted(String text) {
            Object value = parameter.conversion().apply(text);
            if (!parameter.received().isInstance(value)) {
                throw new IllegalArgumentException("No guard has loaded the " + type.getSimpleName());
            }
            return value;
        }

        @SuppressWarnings("unchecked") // the server asked for a converter of this type, boxed
        private @Nullable T cast(@Nullable Object value) {
            return (T) value;
        }
    }
}
