package dev.portcullis.runtime;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes refusals to the logger {@code dev.portcullis}: our and the application's faults louder than the callers'. */
final class LoggingRefusalListener implements RefusalListener {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    @Override
    public void refused(Refusal event) {
        System.Logger.Level level = event.status() < 500 ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
        LOG.log(
                level,
                "Refused {0} with {1,number,#}: {2} ({3}, caller {4})",
                event.endpoint(),
                event.status(),
                event.reason(),
                event.check(),
                printable(event.caller()));
    }

    /** People choose their names: none of them writes lines of the log. */
    private static @Nullable String printable(@Nullable String name) {
        return name == null ? null : UNPRINTABLE.matcher(name).replaceAll("_");
    }
}
