package dev.portcullis.benchmarks.accept;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.size.BodyFault;
import dev.portcullis.runtime.size.JsonLimits;
import dev.portcullis.runtime.size.JsonScan;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** What is done with a body. */
public enum Reading {
    /** Jackson makes objects of it. */
    BINDING("Jackson binds it") {
        @Override
        BodyReader reader() {
            ObjectReader reader = JsonMapper.builder().build().readerFor(new TypeReference<List<NewParcel>>() {});
            return reader::readValue;
        }
    },
    /** Its sizes are checked, whatever is in it. */
    SIZES("sizes are checked") {
        @Override
        BodyReader reader() {
            return checking(new JsonScan(AcceptedBody.builder().anything("").build(), BodyBounds.DEFAULT, LIMITS));
        }
    },
    /** Its sizes are checked, and that it holds nothing else than is accepted. */
    GATE("sizes and names are checked") {
        @Override
        BodyReader reader() {
            EndpointGuard guard = new ParcelIntake_Guard()
                    .endpoints(new Rules() {
                        @Override
                        public <T> Supplier<T> of(Class<T> type) {
                            throw new IllegalStateException("No rule is asked: " + type);
                        }
                    })
                    .get(0);
            return checking(new JsonScan(guard.accepted(), guard.bodyBounds(), LIMITS));
        }
    },
    /** Both, as in a request. */
    GATE_AND_BINDING("checked, then bound") {
        @Override
        BodyReader reader() {
            BodyReader gate = GATE.reader();
            BodyReader binding = BINDING.reader();
            return body -> {
                gate.read(body);
                return binding.read(body);
            };
        }
    };

    private static final JsonLimits LIMITS = new JsonLimits(32, 10_000, 1_024, 64, 1_000);

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    abstract BodyReader reader();

    String label() {
        return label;
    }

    private static BodyReader checking(JsonScan scan) {
        return body -> {
            BodyFault fault = scan.check(body, body.length, roles -> false);
            if (fault != null) {
                throw new IOException("refused: " + fault);
            }
            return body;
        };
    }
}
