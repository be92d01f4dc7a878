package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.BodyTricksTest;

final class JdkBodyTricksTest extends BodyTricksTest {

    JdkBodyTricksTest() {
        super(new JdkServer());
    }
}
