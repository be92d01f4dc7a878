package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.PeerTest;

final class CxfPeerTest extends PeerTest {

    CxfPeerTest() {
        super(new CxfServer());
    }
}
