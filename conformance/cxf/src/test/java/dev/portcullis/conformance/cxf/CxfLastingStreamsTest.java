package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.LastingStreamsTest;

final class CxfLastingStreamsTest extends LastingStreamsTest {

    CxfLastingStreamsTest() {
        super(new CxfServer());
    }
}
