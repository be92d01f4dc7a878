package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.SizeAttacksTest;

final class ResteasySizeAttacksTest extends SizeAttacksTest {

    ResteasySizeAttacksTest() {
        super(new ResteasyServer());
    }
}
