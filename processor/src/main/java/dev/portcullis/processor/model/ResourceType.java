package dev.portcullis.processor.model;

/**
 * A resource class.
 *
 * @param packageName its package
 * @param simpleName its name in the package, for example {@code Outer.Inner}
 * @param binaryName for example {@code com.acme.Outer$Inner}
 * @param guardName the qualified name of its guard
 * @param place the class; the interface that declares its policies when it comes from a jar
 */
public record ResourceType(String packageName, String simpleName, String binaryName, String guardName, Place place) {}
