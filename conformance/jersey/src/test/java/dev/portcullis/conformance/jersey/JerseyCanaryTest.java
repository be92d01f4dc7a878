package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.exposure.canary.CanaryTest;

final class JerseyCanaryTest extends CanaryTest {

    JerseyCanaryTest() {
        super(new JerseyServer());
    }
}
