package dev.portcullis.report.lock;

import java.util.List;

/**
 * A media type of responses that an endpoint sends.
 *
 * @param mediaType as declared
 */
public record ProducesFact(String mediaType) implements Fact {

    static final String KIND = "produces";

    static ProducesFact read(Fields fields) {
        return fields.end(new ProducesFact(fields.word()));
    }

    @Override
    public Object key() {
        return List.of(KIND, mediaType);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(mediaType).line();
    }
}
