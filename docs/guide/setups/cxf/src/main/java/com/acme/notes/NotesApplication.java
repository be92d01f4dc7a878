package com.acme.notes;

import jakarta.ws.rs.core.Application;
import java.util.Set;

public class NotesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(NoteResource.class, CallerFilter.class);
    }
}
