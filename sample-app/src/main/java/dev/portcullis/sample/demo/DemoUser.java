package dev.portcullis.sample.demo;

import java.util.UUID;

/**
 * A user of the demo, with everything that is needed to be that user.
 *
 * @param password random, made at this start
 * @param token a bearer token that is good for hours
 */
public record DemoUser(UUID id, String username, String role, String password, String token) {}
