package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.OptionsTest;

final class JettyOptionsTest extends OptionsTest {

    JettyOptionsTest() {
        super(new JettyServer());
    }
}
