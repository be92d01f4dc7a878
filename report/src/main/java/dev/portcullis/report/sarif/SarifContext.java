package dev.portcullis.report.sarif;

/**
 * What a report does not say about where it belongs.
 *
 * @param module the module in its repository, for example {@code service}; empty for a repository of one module. Results
 *     of different modules do not replace each other
 * @param docs the base of links to the pages of rules; only an absolute {@code https} address becomes a link
 * @param sources where the sources stand
 */
public record SarifContext(String module, String docs, SourceTree sources) {

    /** A repository of one module, whose sources are not known. */
    public static SarifContext unknown() {
        return new SarifContext("", "docs/rules/", SourceTree.unknown());
    }
}
