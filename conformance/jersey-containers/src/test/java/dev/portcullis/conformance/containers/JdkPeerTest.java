package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PeerTest;

final class JdkPeerTest extends PeerTest {

    JdkPeerTest() {
        super(new JdkServer());
    }
}
