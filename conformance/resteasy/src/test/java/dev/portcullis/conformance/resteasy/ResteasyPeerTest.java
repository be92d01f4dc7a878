package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.PeerTest;

final class ResteasyPeerTest extends PeerTest {

    ResteasyPeerTest() {
        super(new ResteasyServer());
    }
}
