package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.RegistrationTest;

final class JdkRegistrationTest extends RegistrationTest {

    JdkRegistrationTest() {
        super(new JdkServer(), Forgotten.class);
    }
}
