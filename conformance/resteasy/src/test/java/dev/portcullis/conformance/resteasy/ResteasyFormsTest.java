package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.FormsTest;

final class ResteasyFormsTest extends FormsTest {

    ResteasyFormsTest() {
        super(new ResteasyServer());
    }
}
