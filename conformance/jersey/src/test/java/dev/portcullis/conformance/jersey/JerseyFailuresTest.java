package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.FailuresTest;

final class JerseyFailuresTest extends FailuresTest {

    JerseyFailuresTest() {
        super(new JerseyServer());
    }
}
