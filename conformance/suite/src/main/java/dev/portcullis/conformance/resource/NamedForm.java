package dev.portcullis.conformance.resource;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** Gathers one field of a form, and could be told a role as well. */
public class NamedForm implements Settable {

    @FormParam("name")
    private @Nullable String name;

    private @Nullable String role;

    public NamedForm() {}

    NamedForm(@Nullable String name) {
        this.name = name;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    @Override
    public @Nullable String name() {
        return name;
    }

    @Override
    public @Nullable String role() {
        return role;
    }
}
