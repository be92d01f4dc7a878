package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.ConformanceTest;

final class ResteasyConformanceTest extends ConformanceTest {

    ResteasyConformanceTest() {
        super(new ResteasyServer());
    }
}
