package dev.portcullis.report.insight;

import dev.portcullis.report.EndpointPolicy;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an endpoint can declare and a guard enforces, with the catalogue entries that it is evidence for.
 *
 * @param words what an endpoint has, to follow "endpoints with"
 * @param stated whether an endpoint has it
 * @param cwe the weaknesses that it works against, as CWE numbers
 * @param owasp the risks of the OWASP API Security Top 10 2023
 * @param asvs the requirements of OWASP ASVS 5.0.0
 */
public record Control(
        String words, Predicate<EndpointPolicy> stated, List<Integer> cwe, List<String> owasp, List<String> asvs) {

    /** Who may call it, whose objects it touches, how often, how much, what may be set, and what leaves. */
    public static final List<Control> ALL = List.of(
            new Control(
                    "an access policy",
                    endpoint -> endpoint.access() != null,
                    List.of(862, 863, 306),
                    List.of("API5"),
                    List.of("8.1.1", "8.2.1", "8.3.1")),
            new Control(
                    "an ownership rule",
                    endpoint -> endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null),
                    List.of(639),
                    List.of("API1"),
                    List.of("8.2.2")),
            new Control(
                    "a rate limit",
                    endpoint -> !endpoint.rates().isEmpty(),
                    List.of(770, 799),
                    List.of("API4"),
                    List.of("2.4.1")),
            new Control(
                    "an attempt limit",
                    endpoint -> endpoint.attempts() != null,
                    List.of(307),
                    List.of("API2"),
                    List.of("6.3.1")),
            new Control(
                    "bounded input",
                    endpoint -> !endpoint.sizes().isEmpty(),
                    List.of(400, 770),
                    List.of("API4"),
                    List.of("2.2.1", "15.2.2")),
            new Control(
                    "a declared request body",
                    endpoint -> endpoint.request() != null,
                    List.of(915),
                    List.of("API3"),
                    List.of("15.3.3", "8.2.3")),
            new Control(
                    "a declared response",
                    endpoint -> !endpoint.responses().isEmpty() && !Leaving.isOpaque(endpoint),
                    List.of(213, 201),
                    List.of("API3"),
                    List.of("15.3.1", "8.2.3")));

    public Control {
        cwe = List.copyOf(cwe);
        owasp = List.copyOf(owasp);
        asvs = List.copyOf(asvs);
    }

    /** Whether an endpoint has it. */
    public boolean isOn(EndpointPolicy endpoint) {
        return stated.test(endpoint);
    }
}
