package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.FormsTest;

final class JerseyFormsTest extends FormsTest {

    JerseyFormsTest() {
        super(new JerseyServer());
    }
}
