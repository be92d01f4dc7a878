package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PeerTest;

final class JettyPeerTest extends PeerTest {

    JettyPeerTest() {
        super(new JettyServer());
    }
}
