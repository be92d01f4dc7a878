package dev.portcullis.sample.login;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;

/** Hashes passwords with bcrypt over SHA-512, because bcrypt alone reads only the first 72 bytes. */
public final class Passwords implements PasswordVerifier {

    private static final Version VERSION = Version.VERSION_2A;
    private static final LongPasswordStrategy LONG = LongPasswordStrategies.hashSha512(VERSION);

    private final int cost;

    /**
     * Creates a hasher.
     *
     * @param cost the binary logarithm of the number of rounds, 4 to 31; OWASP asks for 10 at least
     */
    public Passwords(int cost) {
        this.cost = cost;
    }

    public String hash(String password) {
        return BCrypt.with(LONG).hashToString(cost, password.toCharArray());
    }

    @Override
    public boolean matches(String password, String hash) {
        return BCrypt.verifyer(VERSION, LONG).verify(password.toCharArray(), hash.toCharArray()).verified;
    }
}
