package dev.portcullis.processor.model;

/**
 * A policy annotation where nothing enforces it.
 *
 * @param subject the element in words
 * @param problem what is wrong and why it matters
 * @param fix what to type
 */
public record Stray(String subject, String problem, String fix, Place place) {}
