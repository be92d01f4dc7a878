package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PublishedBypassesTest;

final class JdkPublishedBypassesTest extends PublishedBypassesTest {

    JdkPublishedBypassesTest() {
        super(new JdkServer());
    }
}
