package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.LimitsTest;

final class JettyLimitsTest extends LimitsTest {

    JettyLimitsTest() {
        super(new JettyServer());
    }
}
