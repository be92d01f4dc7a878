package dev.portcullis.report.insight;

import dev.portcullis.report.EndpointPolicy;
import java.util.List;
import java.util.function.Predicate;

/** What an endpoint can declare and a guard enforces, with the catalogue entries that it is evidence for. */
public enum Control {
    /** Who may call it. */
    ACCESS(
            "an access policy",
            endpoint -> endpoint.access() != null,
            List.of(862, 863, 306),
            List.of("API5"),
            List.of("8.1.1", "8.2.1", "8.3.1")),
    /** Whose objects it touches. */
    OWNERSHIP(
            "an ownership rule",
            endpoint -> endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null),
            List.of(639),
            List.of("API1"),
            List.of("8.2.2")),
    /** How often it may be called. */
    RATE("a rate limit", endpoint -> !endpoint.rates().isEmpty(), List.of(770, 799), List.of("API4"), List.of("2.4.1")),
    /** How often a credential may be guessed. */
    ATTEMPTS(
            "an attempt limit",
            endpoint -> endpoint.attempts() != null,
            List.of(307),
            List.of("API2"),
            List.of("6.3.1")),
    /** How much it takes. */
    SIZE(
            "bounded input",
            endpoint -> !endpoint.sizes().isEmpty(),
            List.of(400, 770),
            List.of("API4"),
            List.of("2.2.1", "15.2.2")),
    /** Which properties callers may set. */
    ACCEPTANCE(
            "a declared request body",
            endpoint -> endpoint.request() != null,
            List.of(915),
            List.of("API3"),
            List.of("15.3.3", "8.2.3")),
    /** Which properties leave. */
    EXPOSURE(
            "a declared response",
            endpoint -> !endpoint.responses().isEmpty() && !Leaving.isOpaque(endpoint),
            List.of(213, 201),
            List.of("API3"),
            List.of("15.3.1", "8.2.3"));

    private final String words;
    private final Predicate<EndpointPolicy> stated;
    private final List<Integer> cwe;
    private final List<String> owasp;
    private final List<String> asvs;

    Control(String words, Predicate<EndpointPolicy> stated, List<Integer> cwe, List<String> owasp, List<String> asvs) {
        this.words = words;
        this.stated = stated;
        this.cwe = cwe;
        this.owasp = owasp;
        this.asvs = asvs;
    }

    /** What an endpoint has, to follow "endpoints with". */
    public String words() {
        return words;
    }

    /** Whether an endpoint has it. */
    public boolean isOn(EndpointPolicy endpoint) {
        return stated.test(endpoint);
    }

    /** The weaknesses that it works against, as CWE numbers. */
    public List<Integer> cwe() {
        return cwe;
    }

    /** The risks of the OWASP API Security Top 10 2023. */
    public List<String> owasp() {
        return owasp;
    }

    /** The requirements of OWASP ASVS 5.0.0. */
    public List<String> asvs() {
        return asvs;
    }
}
