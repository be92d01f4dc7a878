package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.exposure.LeakTest;

final class ResteasyLeakTest extends LeakTest {

    ResteasyLeakTest() {
        super(new ResteasyServer());
    }
}
