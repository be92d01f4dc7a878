package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.PathCorpusTest;

final class CxfPathCorpusTest extends PathCorpusTest {

    CxfPathCorpusTest() {
        super(new CxfServer());
    }
}
