package dev.portcullis.report.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells the same finding in two runs, by its rule and whom it is about: never by a line, which every edit above it moves,
 * and never by its words, which a release may change.
 */
final class Fingerprints {

    private static final int BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Findings that are alike are counted: {@code 0123456789abcdef:2} is the second. */
    String next(String rule, String subject) {
        String hash = hash(rule + "|" + subject);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
