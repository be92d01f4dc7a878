package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.FailuresTest;

final class CxfFailuresTest extends FailuresTest {

    CxfFailuresTest() {
        super(new CxfServer());
    }
}
