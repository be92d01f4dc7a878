package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.StreamsTest;

final class ResteasyStreamsTest extends StreamsTest {

    ResteasyStreamsTest() {
        super(new ResteasyServer());
    }
}
