package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Place;

/** What is said of something, where, and what to do. */
record Remark(Place place, String problem, String fix) {}
