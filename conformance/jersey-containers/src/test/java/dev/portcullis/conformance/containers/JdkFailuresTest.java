package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.FailuresTest;

final class JdkFailuresTest extends FailuresTest {

    JdkFailuresTest() {
        super(new JdkServer());
    }
}
