package dev.portcullis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the catalogues that rules refer to say of their entries, as far as rules refer to them. */
public final class Standards {

    private static final Properties ENTRIES = entries();

    private Standards() {}

    /**
     * A requirement of OWASP ASVS 5.0.0.
     *
     * @param level the level, 1 to 3, from which it is required
     * @param section the section that it stands in
     */
    public record Requirement(int level, String section) {}

    /**
     * A risk of the OWASP API Security Top 10 2023.
     *
     * @param name what it is called
     * @param uri the page that explains it
     */
    public record Risk(String name, String uri) {}

    /** The name of a weakness; empty when no rule of this release refers to it. */
    public static Optional<String> weakness(int cwe) {
        return Optional.ofNullable(ENTRIES.getProperty("cwe." + cwe));
    }

    /** The page of a weakness. */
    public static String weaknessUri(int cwe) {
        return "https://cwe.mitre.org/data/definitions/" + cwe + ".html";
    }

    /** The risk of a number such as {@code API5}; empty when there is none. */
    public static Optional<Risk> risk(String number) {
        return Optional.ofNullable(ENTRIES.getProperty("owasp." + number)).map(entry -> {
            String[] parts = entry.split("; ", 2);
            return new Risk(parts[0], "https://owasp.org/API-Security/editions/2023/en/" + parts[1] + "/");
        });
    }

    /** The requirement of a number such as {@code 8.2.1}; empty when no rule of this release refers to it. */
    public static Optional<Requirement> requirement(String number) {
        return Optional.ofNullable(ENTRIES.getProperty("asvs." + number)).map(entry -> {
            String[] parts = entry.split("; ", 2);
            return new Requirement(Integer.parseInt(parts[0]), parts[1]);
        });
    }

    /** How the standard wants a requirement to be cited: {@code v5.0.0-8.2.1}. */
    public static String citation(String requirement) {
        return "v5.0.0-" + requirement;
    }

    private static Properties entries() {
        try (InputStream file = Standards.class.getResourceAsStream("standards.properties")) {
            if (file == null) {
                throw new IllegalStateException("standards.properties is missing beside " + Standards.class.getName());
            }
            Properties entries = new Properties();
            entries.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
