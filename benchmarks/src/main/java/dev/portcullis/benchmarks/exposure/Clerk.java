package dev.portcullis.benchmarks.exposure;

import dev.portcullis.runtime.guard.Viewer;
import org.jspecify.annotations.Nullable;

/** A caller with the role {@link Roles#CLERK}, who owns nothing. */
final class Clerk implements Viewer {

    @Override
    public boolean anyRole(String... roles) {
        for (String role : roles) {
            if (role.equals(Roles.CLERK)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean is(@Nullable Object owner) {
        return false;
    }
}
