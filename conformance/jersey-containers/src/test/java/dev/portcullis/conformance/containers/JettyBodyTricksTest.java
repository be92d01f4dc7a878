package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.BodyTricksTest;

final class JettyBodyTricksTest extends BodyTricksTest {

    JettyBodyTricksTest() {
        super(new JettyServer());
    }
}
