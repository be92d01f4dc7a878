package dev.portcullis.conformance.exposure.canary;

import org.jspecify.annotations.Nullable;

/**
 * A value.
 *
 * @param object what it is
 * @param leaves what of it may leave
 */
record Made(@Nullable Object object, Leaves leaves) {

    static final Made NULL = new Made(null, reader -> null);

    /** What of a value a reader may see: text, numbers, lists and maps, or null. */
    interface Leaves {

        @Nullable
        Object to(Reader reader) throws GetterFailed;
    }

    /** A getter throws on the way. */
    static final class GetterFailed extends Exception {

        private static final long serialVersionUID = 1L;

        GetterFailed() {
            super(null, null, false, false);
        }
    }
}
