package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.BodyTricksTest;

final class ResteasyBodyTricksTest extends BodyTricksTest {

    ResteasyBodyTricksTest() {
        super(new ResteasyServer());
    }
}
