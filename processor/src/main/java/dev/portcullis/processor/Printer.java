package dev.portcullis.processor;

import dev.portcullis.processor.discover.Places;
import dev.portcullis.processor.model.Assessment;
import dev.portcullis.processor.model.Assessment.Assessed;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics, and is the only one that does. */
final class Printer {

    private final Messager messager;
    private final String docs;

    Printer(Messager messager, String docs) {
        this.messager = messager;
        this.docs = docs;
    }

    /** Every finding that is not waived, each at its place. */
    void print(Assessment assessment, Places places) {
        for (Assessed assessed : assessment.findings()) {
            if (assessed.waiver().isEmpty()) {
                print(assessed.error() ? Kind.ERROR : Kind.WARNING, assessed.finding(), places);
            }
        }
    }

    private void print(Kind kind, Finding finding, Places places) {
        String message = "[" + finding.rule() + "] " + finding.subject() + ": " + finding.problem() + ". Fix: "
                + finding.fix() + ". " + docs + finding.rule() + ".md";
        Places.Spot spot = places.spot(shown(finding, places));
        if (spot.annotation() == null) {
            messager.printMessage(kind, message, spot.element());
        } else {
            messager.printMessage(kind, message, spot.element(), spot.annotation());
        }
    }

    /** What stands in a class file cannot be shown: then it is the resource class that has the problem. */
    private static Place shown(Finding finding, Places places) {
        return places.spot(finding.place()).inSource()
                ? finding.place()
                : finding.endpoint()
                        .map(signature -> signature.resource().place())
                        .orElse(finding.place());
    }

    /** A mistake in the compiler options. */
    void optionMistake(String mistake) {
        messager.printMessage(Kind.ERROR, "[Portcullis] " + mistake);
    }

    /** Our own failure: the build must not pass as if everything had been checked. */
    void failure(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        messager.printMessage(
                Kind.ERROR,
                "[Portcullis] the processor failed, so nothing is known about the endpoints of this compilation: "
                        + failure.getMessage() + "\nPlease report it with this trace:\n" + trace);
    }
}
