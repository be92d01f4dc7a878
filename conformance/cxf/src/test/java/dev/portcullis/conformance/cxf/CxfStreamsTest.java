package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.StreamsTest;

final class CxfStreamsTest extends StreamsTest {

    CxfStreamsTest() {
        super(new CxfServer());
    }
}
