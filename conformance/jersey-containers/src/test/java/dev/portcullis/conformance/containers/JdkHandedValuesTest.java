package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.HandedValuesTest;

final class JdkHandedValuesTest extends HandedValuesTest {

    JdkHandedValuesTest() {
        super(new JdkServer());
    }
}
