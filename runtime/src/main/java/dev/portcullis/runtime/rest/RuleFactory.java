package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Creates the application's rules; a server with injection puts its own into the configuration. */
@FunctionalInterface
public interface RuleFactory {

    /** The property of the configuration that holds the server's factory. */
    String PROPERTY = "dev.portcullis.runtime.rule-factory";

    /**
     * Creates a rule.
     *
     * @throws ReflectiveOperationException when it cannot be created
     */
    Object create(Class<?> type) throws ReflectiveOperationException;

    /** The server's factory, else the public constructor without parameters. */
    static RuleFactory of(Configuration configuration) {
        return type -> configuration.getProperty(PROPERTY) instanceof RuleFactory factory
                ? factory.create(type)
                : construct(type);
    }

    private static Object construct(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructor();
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException("The constructor of " + type.getName() + " failed", e.getCause());
        }
    }
}
