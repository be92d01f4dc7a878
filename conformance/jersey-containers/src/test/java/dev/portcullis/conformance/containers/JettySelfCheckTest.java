package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.SelfCheckTest;

final class JettySelfCheckTest extends SelfCheckTest {

    JettySelfCheckTest() {
        super(new JettyServer());
    }
}
