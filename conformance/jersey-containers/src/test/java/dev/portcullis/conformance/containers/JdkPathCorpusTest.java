package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.PathCorpusTest;

final class JdkPathCorpusTest extends PathCorpusTest {

    JdkPathCorpusTest() {
        super(new JdkServer());
    }
}
