package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.PathCorpusTest;

final class JerseyPathCorpusTest extends PathCorpusTest {

    JerseyPathCorpusTest() {
        super(new JerseyServer());
    }
}
