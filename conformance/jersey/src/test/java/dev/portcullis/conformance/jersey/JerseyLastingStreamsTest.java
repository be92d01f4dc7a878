package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.LastingStreamsTest;

final class JerseyLastingStreamsTest extends LastingStreamsTest {

    JerseyLastingStreamsTest() {
        super(new JerseyServer());
    }
}
