package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.RegistrationTest;

final class JettyRegistrationTest extends RegistrationTest {

    JettyRegistrationTest() {
        super(new JettyServer(), Forgotten.class);
    }
}
