package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.WritersTest;

final class ResteasyWritersTest extends WritersTest {

    ResteasyWritersTest() {
        super(new ResteasyServer());
    }
}
