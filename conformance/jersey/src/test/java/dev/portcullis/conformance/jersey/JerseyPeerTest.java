package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.PeerTest;

final class JerseyPeerTest extends PeerTest {

    JerseyPeerTest() {
        super(new JerseyServer());
    }
}
