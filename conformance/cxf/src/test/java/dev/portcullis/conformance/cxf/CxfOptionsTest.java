package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.OptionsTest;

final class CxfOptionsTest extends OptionsTest {

    CxfOptionsTest() {
        super(new CxfServer());
    }
}
