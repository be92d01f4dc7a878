package com.acme.notes;

import dev.portcullis.Expose;

/** A note as stored; where it came from stays inside. */
public record Note(@Expose long id, @Expose String owner, @Expose String text, String address) {}
