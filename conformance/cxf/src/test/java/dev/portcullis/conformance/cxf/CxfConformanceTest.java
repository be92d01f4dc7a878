package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.ConformanceTest;

final class CxfConformanceTest extends ConformanceTest {

    CxfConformanceTest() {
        super(new CxfServer());
    }
}
