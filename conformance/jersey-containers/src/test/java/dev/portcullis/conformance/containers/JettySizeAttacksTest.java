package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.SizeAttacksTest;

final class JettySizeAttacksTest extends SizeAttacksTest {

    JettySizeAttacksTest() {
        super(new JettyServer());
    }
}
