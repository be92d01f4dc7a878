package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.LimitsTest;

final class CxfLimitsTest extends LimitsTest {

    CxfLimitsTest() {
        super(new CxfServer());
    }
}
