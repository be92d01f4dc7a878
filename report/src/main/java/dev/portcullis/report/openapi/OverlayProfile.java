package dev.portcullis.report.openapi;

/** For whom the document is. */
public enum OverlayProfile {
    /** For anybody: no names of roles, no numbers of limits, no classes, no classification. */
    PUBLIC,
    /** For colleagues: everything, as {@code x-portcullis} extensions. */
    INTERNAL
}
