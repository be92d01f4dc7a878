package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.ConformanceTest;

final class JdkConformanceTest extends ConformanceTest {

    JdkConformanceTest() {
        super(new JdkServer());
    }
}
