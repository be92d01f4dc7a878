package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.LimitsTest;

final class JerseyLimitsTest extends LimitsTest {

    JerseyLimitsTest() {
        super(new JerseyServer());
    }
}
