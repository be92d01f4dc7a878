package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PathCorpusTest;

final class JettyPathCorpusTest extends PathCorpusTest {

    JettyPathCorpusTest() {
        super(new JettyServer());
    }
}
