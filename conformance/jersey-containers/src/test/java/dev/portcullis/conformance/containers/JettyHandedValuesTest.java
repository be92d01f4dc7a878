package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.HandedValuesTest;

final class JettyHandedValuesTest extends HandedValuesTest {

    JettyHandedValuesTest() {
        super(new JettyServer());
    }
}
