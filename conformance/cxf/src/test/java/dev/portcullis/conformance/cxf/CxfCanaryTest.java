package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.exposure.canary.CanaryTest;

final class CxfCanaryTest extends CanaryTest {

    CxfCanaryTest() {
        super(new CxfServer());
    }
}
