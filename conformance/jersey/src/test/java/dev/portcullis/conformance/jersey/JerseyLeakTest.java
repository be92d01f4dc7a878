package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.exposure.LeakTest;

final class JerseyLeakTest extends LeakTest {

    JerseyLeakTest() {
        super(new JerseyServer());
    }
}
