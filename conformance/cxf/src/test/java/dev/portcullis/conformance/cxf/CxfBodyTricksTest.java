package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.BodyTricksTest;

final class CxfBodyTricksTest extends BodyTricksTest {

    CxfBodyTricksTest() {
        super(new CxfServer());
    }
}
