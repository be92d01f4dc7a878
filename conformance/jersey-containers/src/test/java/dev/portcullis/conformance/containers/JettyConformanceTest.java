package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.ConformanceTest;

final class JettyConformanceTest extends ConformanceTest {

    JettyConformanceTest() {
        super(new JettyServer());
    }
}
