package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.InjectionTest;

final class CxfInjectionTest extends InjectionTest {

    CxfInjectionTest() {
        super(new CxfServer());
    }
}
