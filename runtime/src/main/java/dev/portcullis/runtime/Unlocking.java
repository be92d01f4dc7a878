package dev.portcullis.runtime;

/**
 * An account that an administrator has unlocked.
 *
 * @param group the group of attempts, for example {@code login}
 * @param account its name as it was given
 * @param administrator who did it
 * @param effective whether anything was counted of the account
 */
public record Unlocking(String group, String account, String administrator, boolean effective) {}
