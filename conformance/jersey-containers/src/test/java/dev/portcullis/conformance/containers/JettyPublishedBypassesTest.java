package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PublishedBypassesTest;

final class JettyPublishedBypassesTest extends PublishedBypassesTest {

    JettyPublishedBypassesTest() {
        super(new JettyServer());
    }
}
