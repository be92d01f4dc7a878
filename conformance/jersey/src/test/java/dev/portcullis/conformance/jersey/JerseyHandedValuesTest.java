package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.HandedValuesTest;

final class JerseyHandedValuesTest extends HandedValuesTest {

    JerseyHandedValuesTest() {
        super(new JerseyServer());
    }
}
