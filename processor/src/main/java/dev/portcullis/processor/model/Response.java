package dev.portcullis.processor.model;

import java.util.Optional;

/**
 * What leaves an endpoint with a status.
 *
 * @param status 0 stands for every successful one
 * @param type what is written: never a future
 * @param declared the {@code @Returns} or {@code @Streams} that says so; empty for the return type
 */
public record Response(int status, DataType type, Optional<Declared<?>> declared) {

    /** The status of the return type. */
    public static final int EVERY_SUCCESS = 0;

    /** What is written when there is anything: optionals are written as what they hold. */
    public DataType content() {
        return present(type);
    }

    /** Whether the content is bytes or text that nobody can look into. */
    public boolean opaque() {
        return content() instanceof DataType.Binary || content() instanceof DataType.Text;
    }

    /** Whether it is a stream of events, each of which has the type. */
    public boolean events() {
        return declared.filter(stated -> stated.policy() instanceof Policy.Streamed)
                .isPresent();
    }

    private static DataType present(DataType type) {
        return type instanceof DataType.Optionally optionally ? present(optionally.value()) : type;
    }
}
