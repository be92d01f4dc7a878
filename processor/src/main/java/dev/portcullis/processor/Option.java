package dev.portcullis.processor;

import java.util.List;
import java.util.stream.Stream;

/** The compiler options, given as {@code -A<key>=<value>}. */
enum Option {
    /** {@code standard} (the default) or {@code strict}, under which every warning is an error. */
    PROFILE("portcullis.profile"),
    /** The directory that the report is written to; by default {@code portcullis} beside the class output. */
    REPORT_DIR("portcullis.report.dir"),
    /** Which reports are written there, separated by commas: {@code json}, {@code md}, {@code html},
     * {@code sarif}, {@code csv}; all by default. */
    REPORT_FORMATS("portcullis.report.formats"),
    /** The base of the links to the pages of rules; by default {@code docs/rules/}. */
    DOCS("portcullis.docs");

    /** Every option of ours starts with it. */
    static final String NAMESPACE = "portcullis.";

    /** Followed by the name of a rule; the value is {@code error}, {@code warning} or {@code off}. */
    static final String SEVERITY = "portcullis.severity.";

    private final String key;

    Option(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Every key that exists. */
    static List<String> keys(List<String> rules) {
        return Stream.concat(
                        Stream.of(values()).map(Option::key), rules.stream().map(rule -> SEVERITY + rule))
                .toList();
    }
}
