package dev.portcullis.report.lock;

import java.util.List;

/**
 * A media type of requests that an endpoint takes.
 *
 * @param mediaType as declared
 */
public record ConsumesFact(String mediaType) implements Fact {

    static final String KIND = "consumes";

    static ConsumesFact read(Fields fields) {
        return fields.end(new ConsumesFact(fields.word()));
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
