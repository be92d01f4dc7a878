package dev.portcullis.conformance.exposure.canary;

/**
 * What was seen in responses: a test that sees nothing proves nothing.
 *
 * @param answers responses
 * @param failures responses that were to be failures, of these
 * @param left canaries that left, as they may
 * @param withheld canaries that did not
 */
record Seen(long answers, long failures, long left, long withheld) {

    static final Seen NOTHING = new Seen(0, 0, 0, 0);

    Seen and(Seen more) {
        return new Seen(answers + more.answers, failures + more.failures, left + more.left, withheld + more.withheld);
    }
}
