package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.FailuresTest;

final class JettyFailuresTest extends FailuresTest {

    JettyFailuresTest() {
        super(new JettyServer());
    }
}
