package dev.portcullis.conformance.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A way to leak: it does not compile, or only what is declared leaves. */
sealed interface Case permits LeakCase, HttpCase {

    CaseText text();

    /** Whether its source compiles. */
    default boolean served() {
        return text().refusals().isEmpty();
    }

    /** The sources of cases and of what they share. */
    static List<Source> sources(Stream<? extends Case> cases) {
        List<Source> sources = new ArrayList<>(CaseText.shared());
        cases.forEach(each -> sources.add(each.text().source()));
        return sources;
    }
}
