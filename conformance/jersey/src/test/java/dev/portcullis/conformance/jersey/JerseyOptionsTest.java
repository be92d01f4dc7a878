package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.OptionsTest;

final class JerseyOptionsTest extends OptionsTest {

    JerseyOptionsTest() {
        super(new JerseyServer());
    }
}
