package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.SelfCheckTest;

final class JdkSelfCheckTest extends SelfCheckTest {

    JdkSelfCheckTest() {
        super(new JdkServer());
    }
}
