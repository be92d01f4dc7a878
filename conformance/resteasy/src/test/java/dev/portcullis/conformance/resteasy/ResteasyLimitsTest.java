package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.LimitsTest;

final class ResteasyLimitsTest extends LimitsTest {

    ResteasyLimitsTest() {
        super(new ResteasyServer());
    }
}
