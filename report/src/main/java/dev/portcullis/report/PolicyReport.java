package dev.portcullis.report;

import java.util.List;

/**
 * The policy of one compilation, as written to {@code policy.json}.
 *
 * @param schemaVersion the version of the format, {@value #SCHEMA_VERSION}; a reader refuses any other
 * @param generator name and version of what wrote it, for example {@code portcullis 0.1.0}
 * @param profile the profile of rules, {@code standard} or {@code strict}
 * @param roles the declared role catalogue, sorted; empty when none is declared
 * @param implied which roles contain others, sorted; roles that contain none are left out
 * @param rules every rule that was checked, in the order of the catalogue
 * @param endpoints one for each endpoint, sorted by route, HTTP method and Java method
 * @param types every type that may leave the server, sorted by name
 * @param accepted every type that callers may send, sorted by name
 * @param findings every finding, waived ones too, in the order of the diagnostics
 * @param waivers every waiver, sorted by place
 * @param overrides rules whose severity was changed by a compiler option, sorted by rule
 */
public record PolicyReport(
        int schemaVersion,
        String generator,
        String profile,
        List<String> roles,
        List<RoleImplication> implied,
        List<RuleEntry> rules,
        List<EndpointPolicy> endpoints,
        List<ExposedType> types,
        List<AcceptedType> accepted,
        List<ReportedFinding> findings,
        List<ReportedWaiver> waivers,
        List<SeverityOverride> overrides) {

    /** The version of the format that this release reads and writes. */
    public static final int SCHEMA_VERSION = 1;

    public PolicyReport {
        roles = List.copyOf(roles);
        implied = List.copyOf(implied);
        rules = List.copyOf(rules);
        endpoints = List.copyOf(endpoints);
        types = List.copyOf(types);
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
        overrides = List.copyOf(overrides);
    }
}
