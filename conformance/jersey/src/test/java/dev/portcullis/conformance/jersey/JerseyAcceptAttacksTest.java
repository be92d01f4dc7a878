package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.AcceptAttacksTest;

final class JerseyAcceptAttacksTest extends AcceptAttacksTest {

    JerseyAcceptAttacksTest() {
        super(new JerseyServer());
    }
}
