package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.PublishedBypassesTest;

final class CxfPublishedBypassesTest extends PublishedBypassesTest {

    CxfPublishedBypassesTest() {
        super(new CxfServer());
    }
}
