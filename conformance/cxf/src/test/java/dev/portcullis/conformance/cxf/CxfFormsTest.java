package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.FormsTest;

final class CxfFormsTest extends FormsTest {

    CxfFormsTest() {
        super(new CxfServer());
    }
}
