package dev.portcullis.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class LoggingRefusalListenerTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void aCallersNameIsNoLineOfTheLog() {
        Logger logger = Logger.getLogger("dev.portcullis");
        Handler handler = new Lines();
        logger.addHandler(handler);
        try {
            new LoggingRefusalListener()
                    .refused(new Refusal(
                            "GET /x (X.get)", "access", "eve\r\nINFO: all is well\u001b[2J\u2028", 403, "no"));
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(lines)
                .containsExactly("Refused GET /x (X.get) with 403: no (access, caller eve__INFO: all is well_[2J_)");
    }

    private final class Lines extends Handler {

        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
