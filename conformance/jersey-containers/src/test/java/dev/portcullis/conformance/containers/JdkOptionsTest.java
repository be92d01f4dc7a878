package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.OptionsTest;

final class JdkOptionsTest extends OptionsTest {

    JdkOptionsTest() {
        super(new JdkServer());
    }
}
