package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.AcceptAttacksTest;

final class CxfAcceptAttacksTest extends AcceptAttacksTest {

    CxfAcceptAttacksTest() {
        super(new CxfServer());
    }
}
