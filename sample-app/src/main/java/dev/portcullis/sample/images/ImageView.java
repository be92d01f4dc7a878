package dev.portcullis.sample.images;

import dev.portcullis.Expose;
import java.util.UUID;

/** Where an uploaded image is found. */
public record ImageView(@Expose UUID id) {}
