package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.WritersTest;

final class JettyWritersTest extends WritersTest {

    JettyWritersTest() {
        super(new JettyServer());
    }
}
