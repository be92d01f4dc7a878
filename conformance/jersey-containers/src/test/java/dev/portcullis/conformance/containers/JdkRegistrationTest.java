package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.RegistrationTest;
import dev.portcullis.conformance.resource.SingletonResource;

final class JdkRegistrationTest extends RegistrationTest {

    JdkRegistrationTest() {
        super(new JdkServer(), Forgotten.class, new SingletonResource() {});
    }
}
