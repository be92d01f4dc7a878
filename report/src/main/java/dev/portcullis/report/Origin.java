package dev.portcullis.report;

/**
 * Where a policy was declared.
 *
 * @param declaredOn the element in words, for example {@code method DocumentResource.get}, {@code class
 *     DocumentResource}, {@code package com.acme}, {@code parameter id}; {@code default} for a bound nobody declared
 * @param source the place of the declaration; the endpoint's own for a default
 */
public record Origin(String declaredOn, SourceLocation source) {}
