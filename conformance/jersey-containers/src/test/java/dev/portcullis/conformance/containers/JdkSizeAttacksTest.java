package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.SizeAttacksTest;

final class JdkSizeAttacksTest extends SizeAttacksTest {

    JdkSizeAttacksTest() {
        super(new JdkServer());
    }
}
