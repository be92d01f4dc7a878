package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.exposure.canary.CanaryTest;

final class ResteasyCanaryTest extends CanaryTest {

    ResteasyCanaryTest() {
        super(new ResteasyServer());
    }
}
