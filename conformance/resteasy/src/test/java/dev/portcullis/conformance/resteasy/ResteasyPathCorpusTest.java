package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.PathCorpusTest;

final class ResteasyPathCorpusTest extends PathCorpusTest {

    ResteasyPathCorpusTest() {
        super(new ResteasyServer());
    }
}
