package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reader of one response. Roles are asked for once each, however long the list that is written. */
final class ResponseViewer implements Viewer {

    private final @Nullable RequestCaller caller;
    private @Nullable Map<String, Boolean> roles;

    ResponseViewer(@Nullable RequestCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean anyRole(String... names) {
        RequestCaller reader = caller;
        if (reader != null) {
            for (String name : names) {
                if (has(reader, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean is(@Nullable Object owner) {
        return caller != null && owner != null && caller.name().equals(owner.toString());
    }

    private boolean has(RequestCaller reader, String role) {
        Map<String, Boolean> known = roles;
        if (known == null) {
            known = new HashMap<>();
            roles = known;
        }
        Boolean answer = known.get(role);
        if (answer == null) {
            answer = reader.hasRole(role);
            known.put(role, answer);
        }
        return answer;
    }
}
