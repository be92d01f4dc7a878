package dev.portcullis.attacks;

final class GuessingInMemoryTest extends GuessingTest {

    @Override
    String store() {
        return "memory";
    }
}
