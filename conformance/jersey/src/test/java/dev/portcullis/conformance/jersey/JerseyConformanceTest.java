package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.ConformanceTest;

final class JerseyConformanceTest extends ConformanceTest {

    JerseyConformanceTest() {
        super(new JerseyServer());
    }
}
