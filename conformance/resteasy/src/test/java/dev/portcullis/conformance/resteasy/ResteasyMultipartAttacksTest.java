package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.MultipartAttacksTest;

final class ResteasyMultipartAttacksTest extends MultipartAttacksTest {

    ResteasyMultipartAttacksTest() {
        super(new ResteasyServer());
    }
}
