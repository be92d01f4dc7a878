package dev.portcullis.processor.discover;

/** Something names a type that does not exist (yet): another processor may generate it in this round. */
final class UnresolvedTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnresolvedTypeException(String what) {
        super(what);
    }
}
