package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.AcceptAttacksTest;

final class ResteasyAcceptAttacksTest extends AcceptAttacksTest {

    ResteasyAcceptAttacksTest() {
        super(new ResteasyServer());
    }
}
