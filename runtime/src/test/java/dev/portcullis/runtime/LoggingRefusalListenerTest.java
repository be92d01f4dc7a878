package dev.portcullis.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingRefusalListenerTest {

    private final List<String> lines = new ArrayList<>();
    private final FakeTicker ticker = new FakeTicker();
    private final Logger logger = Logger.getLogger("dev.portcullis");
    private final Handler handler = new Lines();
    private final LoggingRefusalListener listener = new LoggingRefusalListener(ticker);

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(handler);
    }

    @Test
    void aCallersNameIsNoLineOfTheLog() {
        listener.refused(refusal("eve\r\nINFO: all is well\u001b[2J\u2028", 403));

        assertThat(lines)
                .containsExactly("Refused GET /x (X.get) with 403: no (access, caller eve__INFO: all is well_[2J_)");
    }

    @Test
    void whoeverIsRefusedAThousandTimesASecondWritesALineASecond() {
        for (int i = 0; i < 1_000; i++) {
            listener.refused(refusal("eve", 403));
        }
        ticker.pass(Duration.ofSeconds(1));
        listener.refused(refusal("mallory", 403));

        assertThat(lines)
                .containsExactly(
                        "Refused GET /x (X.get) with 403: no (access, caller eve)",
                        "Refused GET /x (X.get) with 403: no (access, caller mallory), after 999 alike");
    }

    @Test
    void manyKindsOfRefusalsHideNoFault() {
        for (int status = 400; status < 500; status++) {
            listener.refused(refusal("eve", status));
        }
        listener.refused(refusal("alice", 503));

        assertThat(lines).hasSize(21).last().isEqualTo("Refused GET /x (X.get) with 503: no (access, caller alice)");
    }

    private static Refusal refusal(String caller, int status) {
        return new Refusal("GET /x (X.get)", "access", caller, status, "no");
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
