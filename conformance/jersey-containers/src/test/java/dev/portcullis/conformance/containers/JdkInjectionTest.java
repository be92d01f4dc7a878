package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.InjectionTest;

final class JdkInjectionTest extends InjectionTest {

    JdkInjectionTest() {
        super(new JdkServer());
    }
}
