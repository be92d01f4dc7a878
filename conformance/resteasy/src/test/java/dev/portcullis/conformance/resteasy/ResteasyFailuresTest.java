package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.FailuresTest;

final class ResteasyFailuresTest extends FailuresTest {

    ResteasyFailuresTest() {
        super(new ResteasyServer());
    }
}
