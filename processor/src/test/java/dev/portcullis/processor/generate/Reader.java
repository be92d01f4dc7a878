package dev.portcullis.processor.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.Viewer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who reads a response. */
record Reader(String name, Set<String> roles) implements Viewer {

    static final String NOTHING = "nothing";

    static Reader named(String name, String... roles) {
        return new Reader(name, Set.of(roles));
    }

    @Override
    public boolean anyRole(String... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }

    @Override
    public boolean is(@Nullable Object owner) {
        return owner != null && owner.toString().equals(name);
    }

    /** The JSON that the reader receives. */
    String receives(EndpointGuard guard, int status, Object entity) throws IOException {
        StringWriter text = new StringWriter();
        boolean written;
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            written = guard.write(status, entity, json, this);
        }
        return written ? text.toString() : NOTHING + text;
    }
}
