package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.HandedValuesTest;

final class CxfHandedValuesTest extends HandedValuesTest {

    CxfHandedValuesTest() {
        super(new CxfServer());
    }
}
