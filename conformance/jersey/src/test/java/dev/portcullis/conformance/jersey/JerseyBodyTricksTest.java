package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.BodyTricksTest;

final class JerseyBodyTricksTest extends BodyTricksTest {

    JerseyBodyTricksTest() {
        super(new JerseyServer());
    }
}
