package dev.portcullis.processor.model;

import java.util.Optional;

/**
 * The body of a request, as the resource method receives it.
 *
 * @param javaName the name of the parameter in Java
 * @param size a bound on the parameter; one on the method or class is the endpoint's
 */
public record Body(String javaName, DataType type, Optional<Declared<Policy.Size>> size, Place place) {}
