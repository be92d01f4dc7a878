package dev.portcullis.report.gate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a build runs. */
public final class Surroundings {

    private static final List<String> NO = List.of("", "false", "0", "no");

    private Surroundings() {}

    /**
     * Whether a build runs in continuous integration.
     *
     * @param ci the value of the environment variable {@code CI}, which GitHub, GitLab, Jenkins, CircleCI and others set
     */
    public static boolean isCi(@Nullable String ci) {
        return ci != null && !NO.contains(ci.strip().toLowerCase(Locale.ROOT));
    }
}
