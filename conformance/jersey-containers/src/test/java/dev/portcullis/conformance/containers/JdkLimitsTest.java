package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.LimitsTest;

final class JdkLimitsTest extends LimitsTest {

    JdkLimitsTest() {
        super(new JdkServer());
    }
}
