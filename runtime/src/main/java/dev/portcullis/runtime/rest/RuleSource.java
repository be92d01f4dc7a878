package dev.portcullis.runtime.rest;

import org.jspecify.annotations.Nullable;

/** A container that knows the application's objects and their dependencies, and so may have a rule, or create one. */
public interface RuleSource {

    /** The property of the configuration that holds the source of the server itself. */
    String PROPERTY = "dev.portcullis.runtime.rule-source";

    /**
     * The object of a type that the container has.
     *
     * @param server tells of the request, through which some containers are found
     * @return null when it has none, or is not there
     * @throws RuntimeException when it has several, or cannot tell
     */
    @Nullable
    Object find(Class<?> type, ServerContext server);

    /**
     * A new object of a class that the container does not know, with its dependencies.
     *
     * @return null when it creates none, or is not there
     * @throws RuntimeException when it cannot
     */
    @Nullable
    Object create(Class<?> type, ServerContext server);
}
