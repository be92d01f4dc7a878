package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.StreamsTest;

final class JerseyStreamsTest extends StreamsTest {

    JerseyStreamsTest() {
        super(new JerseyServer());
    }
}
