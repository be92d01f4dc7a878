package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.LastingStreamsTest;

final class JettyLastingStreamsTest extends LastingStreamsTest {

    JettyLastingStreamsTest() {
        super(new JettyServer());
    }
}
