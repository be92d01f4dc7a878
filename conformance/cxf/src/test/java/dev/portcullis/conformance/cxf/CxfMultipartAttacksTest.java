package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.MultipartAttacksTest;

final class CxfMultipartAttacksTest extends MultipartAttacksTest {

    CxfMultipartAttacksTest() {
        super(new CxfServer());
    }
}
