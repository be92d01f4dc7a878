package dev.portcullis.processor.model;

/**
 * A resource class.
 *
 * @param packageName its package
 * @param simpleName its name in the package, for example {@code Outer.Inner}
 * @param binaryName for example {@code com.acme.Outer$Inner}
 */
public record ResourceType(String packageName, String simpleName, String binaryName, Place place) {}
