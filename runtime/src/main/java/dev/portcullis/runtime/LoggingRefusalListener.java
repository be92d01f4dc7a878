package dev.portcullis.runtime;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portcullis.runtime.log.LogThrottle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes refusals to the logger {@code dev.portcullis}: our and the application's faults louder than the callers'. */
final class LoggingRefusalListener implements RefusalListener {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final LogThrottle callers;
    private final LogThrottle faults;

    LoggingRefusalListener(Ticker ticker) {
        callers = new LogThrottle(ticker);
        faults = new LogThrottle(ticker);
    }

    @Override
    public void refused(Refusal event) {
        boolean fault = event.status() >= 500;
        System.Logger.Level level = fault ? System.Logger.Level.WARNING : System.Logger.Level.INFO;
        if (!LOG.isLoggable(level)) {
            return;
        }
        // Apart: callers who are refused must not keep faults out of the log.
        long leftOut = (fault ? faults : callers).admit(new Kind(event.endpoint(), event.check(), event.status()));
        if (leftOut != LogThrottle.LEFT_OUT) {
            LOG.log(
                    level,
                    "Refused {0} with {1,number,#}: {2} ({3}, caller {4}){5}",
                    event.endpoint(),
                    event.status(),
                    event.reason(),
                    event.check(),
                    printable(event.caller()),
                    leftOut == 0 ? "" : ", after " + leftOut + " alike");
        }
    }

    @Override
    public void unlocked(Unlocking event) {
        LOG.log(
                System.Logger.Level.INFO,
                "Unlocked {0} for {1}: by {2}, {3}",
                printable(event.account()),
                event.group(),
                printable(event.administrator()),
                event.effective() ? "its failures are forgotten" : "there were no failures");
    }

    /** People choose their names: none of them writes lines of the log. */
    private static @Nullable String printable(@Nullable String name) {
        return name == null ? null : UNPRINTABLE.matcher(name).replaceAll("_");
    }

    private record Kind(String endpoint, String check, int status) {}
}
