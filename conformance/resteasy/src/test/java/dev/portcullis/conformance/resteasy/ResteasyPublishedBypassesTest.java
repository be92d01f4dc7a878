package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.PublishedBypassesTest;

final class ResteasyPublishedBypassesTest extends PublishedBypassesTest {

    ResteasyPublishedBypassesTest() {
        super(new ResteasyServer());
    }
}
