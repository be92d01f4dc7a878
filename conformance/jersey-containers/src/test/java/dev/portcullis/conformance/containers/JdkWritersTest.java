package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.WritersTest;

final class JdkWritersTest extends WritersTest {

    JdkWritersTest() {
        super(new JdkServer());
    }
}
