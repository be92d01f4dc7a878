package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.InjectionTest;

final class ResteasyInjectionTest extends InjectionTest {

    ResteasyInjectionTest() {
        super(new ResteasyServer());
    }
}
