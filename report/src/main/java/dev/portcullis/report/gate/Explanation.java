package dev.portcullis.report.gate;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.EndpointText;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers what a rule wants, and what holds on an endpoint. */
public final class Explanation {

    private static final String PAGES = "/dev/portcullis/report/rules/";
    private static final Pattern RULE_NAME = Pattern.compile("[A-Z][A-Za-z]+");
    private static final List<String> EXAMPLES = List.of("## Bad\n", "## Limits\n");

    private Explanation() {}

    /** The page of a rule without its examples; empty when there is no such rule. */
    public static Optional<String> ofRule(String name) throws IOException {
        if (!RULE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream page = Explanation.class.getResourceAsStream(PAGES + name + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(brief(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /**
     * Everything that is enforced on the endpoints of a route; empty when there are none.
     *
     * @param endpoint a route, {@code /documents/{id}}, or with its method, {@code GET /documents/{id}}
     */
    public static Optional<String> ofEndpoint(String endpoint, List<PolicyReport> reports) {
        String text = reports.stream()
                .map(report -> report.endpoints().stream()
                        .filter(each -> isMeant(endpoint, each))
                        .map(each -> EndpointText.of(each, report))
                        .collect(Collectors.joining("\n")))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static boolean isMeant(String endpoint, EndpointPolicy policy) {
        return endpoint.equals(policy.route()) || endpoint.equals(policy.httpMethod() + " " + policy.route());
    }

    private static String brief(String page) {
        int end = EXAMPLES.stream()
                .mapToInt(page::indexOf)
                .filter(index -> index > 0)
                .min()
                .orElse(page.length());
        return page.substring(0, end).strip() + "\n";
    }
}
