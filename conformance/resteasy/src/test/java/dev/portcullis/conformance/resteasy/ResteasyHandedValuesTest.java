package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.HandedValuesTest;

final class ResteasyHandedValuesTest extends HandedValuesTest {

    ResteasyHandedValuesTest() {
        super(new ResteasyServer());
    }
}
