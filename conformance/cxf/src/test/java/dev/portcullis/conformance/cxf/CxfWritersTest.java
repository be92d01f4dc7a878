package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.WritersTest;

final class CxfWritersTest extends WritersTest {

    CxfWritersTest() {
        super(new CxfServer());
    }
}
