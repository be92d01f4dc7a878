package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.PublishedBypassesTest;

final class JerseyPublishedBypassesTest extends PublishedBypassesTest {

    JerseyPublishedBypassesTest() {
        super(new JerseyServer());
    }
}
