package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.WritersTest;

final class JerseyWritersTest extends WritersTest {

    JerseyWritersTest() {
        super(new JerseyServer());
    }
}
