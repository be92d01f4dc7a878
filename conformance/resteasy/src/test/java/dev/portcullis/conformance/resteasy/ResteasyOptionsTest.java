package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.OptionsTest;

final class ResteasyOptionsTest extends OptionsTest {

    ResteasyOptionsTest() {
        super(new ResteasyServer());
    }
}
