package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.RegistrationTest;
import dev.portcullis.conformance.resource.SingletonResource;

final class JettyRegistrationTest extends RegistrationTest {

    JettyRegistrationTest() {
        super(new JettyServer(), Forgotten.class, new SingletonResource() {});
    }
}
