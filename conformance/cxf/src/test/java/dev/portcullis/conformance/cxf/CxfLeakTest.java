package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.exposure.LeakTest;

final class CxfLeakTest extends LeakTest {

    CxfLeakTest() {
        super(new CxfServer());
    }
}
