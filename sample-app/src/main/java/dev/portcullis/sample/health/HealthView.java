package dev.portcullis.sample.health;

import dev.portcullis.Expose;

/** The one thing that anyone may know. */
public record HealthView(@Expose String status) {}
