package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.LastingStreamsTest;

final class ResteasyLastingStreamsTest extends LastingStreamsTest {

    ResteasyLastingStreamsTest() {
        super(new ResteasyServer());
    }
}
