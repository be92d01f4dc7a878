package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.InjectionTest;

final class JettyInjectionTest extends InjectionTest {

    JettyInjectionTest() {
        super(new JettyServer());
    }
}
