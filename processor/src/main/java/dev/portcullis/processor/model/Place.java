package dev.portcullis.processor.model;

import java.util.Comparator;

/**
 * Where something stands in the sources.
 *
 * @param element the path of the element: {@code com.acme}, {@code com.acme.DocumentResource}, {@code
 *     com.acme.DocumentResource#get(java.util.UUID)}, {@code com.acme.DocumentResource#get(java.util.UUID)/id}
 * @param file the file below its source root; the binary name of the class for what comes from a class file
 * @param line the line, from 1; 0 for what comes from a class file
 * @param column the column, from 1, in UTF-16 code units; 0 for what comes from a class file
 * @param endLine the line of its last character
 * @param endColumn the column behind its last character
 * @param handle what the printer finds the element, annotation or value by
 */
public record Place(String element, String file, long line, long column, long endLine, long endColumn, int handle)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingLong(Place::line)
            .thenComparingLong(Place::column)
            .thenComparing(Place::element);

    /** Whether {@code other} is this element or stands inside it. */
    public boolean encloses(Place other) {
        String inner = other.element;
        return inner.startsWith(element)
                && (inner.length() == element.length() || ".#/".indexOf(inner.charAt(element.length())) >= 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
