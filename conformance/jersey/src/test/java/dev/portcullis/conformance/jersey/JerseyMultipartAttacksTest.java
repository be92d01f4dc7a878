package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.MultipartAttacksTest;

final class JerseyMultipartAttacksTest extends MultipartAttacksTest {

    JerseyMultipartAttacksTest() {
        super(new JerseyServer());
    }
}
