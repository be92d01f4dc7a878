package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.SizeAttacksTest;

final class JerseySizeAttacksTest extends SizeAttacksTest {

    JerseySizeAttacksTest() {
        super(new JerseyServer());
    }
}
