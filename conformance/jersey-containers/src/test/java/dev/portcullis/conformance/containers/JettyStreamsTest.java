package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.StreamsTest;

final class JettyStreamsTest extends StreamsTest {

    JettyStreamsTest() {
        super(new JettyServer());
    }
}
