package dev.portcullis.sample.login;

import java.util.UUID;

/**
 * What the log-in knows of a user.
 *
 * @param otpKey the secret that one-time codes are made of
 * @param otpStep the time step of the code that was accepted last; no earlier one is accepted again
 */
@SuppressWarnings("ArrayRecordComponent") // a key, never compared
record Account(UUID id, String username, String email, String role, String passwordHash, byte[] otpKey, long otpStep) {}
