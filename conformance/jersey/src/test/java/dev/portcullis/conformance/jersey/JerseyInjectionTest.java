package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.InjectionTest;

final class JerseyInjectionTest extends InjectionTest {

    JerseyInjectionTest() {
        super(new JerseyServer());
    }
}
