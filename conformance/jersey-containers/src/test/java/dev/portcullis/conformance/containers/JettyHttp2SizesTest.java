package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.Http2SizesTest;

final class JettyHttp2SizesTest extends Http2SizesTest {

    JettyHttp2SizesTest() {
        super(new JettyServer());
    }
}
