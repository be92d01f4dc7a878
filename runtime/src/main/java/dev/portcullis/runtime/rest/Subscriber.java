package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.Viewer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a stream. Roles are asked for when it is opened: later there is no request left that could answer.
 *
 * @param name null when nobody is logged in
 * @param roles those that the subscriber has, of those that matter
 */
record Subscriber(@Nullable String name, Set<String> roles) implements Viewer {

    static Subscriber of(@Nullable RequestCaller caller, Collection<String> asked) {
        return caller == null
                ? new Subscriber(null, Set.of())
                : new Subscriber(
                        caller.name(), asked.stream().filter(caller::hasRole).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean anyRole(String... names) {
        for (String role : names) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean is(@Nullable Object owner) {
        return name != null && owner != null && name.equals(owner.toString());
    }
}
