package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.SizeAttacksTest;

final class CxfSizeAttacksTest extends SizeAttacksTest {

    CxfSizeAttacksTest() {
        super(new CxfServer());
    }
}
