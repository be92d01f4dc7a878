package dev.portcullis.report.lock;

import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the modules of an application allow, and where each of it stands in the sources.
 *
 * @param lock everything that is allowed
 * @param endpoints where the method of each endpoint stands
 * @param methods the class and method of each endpoint, without packages
 * @param declarations where each fact was declared
 */
public record CompiledPolicy(
        PolicyLock lock,
        Map<Subject, SourceLocation> endpoints,
        Map<Subject, String> methods,
        Map<Declaration, SourceLocation> declarations) {

    /** A fact of a subject. */
    record Declaration(Subject subject, Fact fact) {}

    public CompiledPolicy {
        endpoints = Map.copyOf(endpoints);
        methods = Map.copyOf(methods);
        declarations = Map.copyOf(declarations);
    }

    /**
     * The policy of an application that was compiled in parts.
     *
     * @throws PolicyConflictException if two parts say different things about the same
     */
    public static CompiledPolicy of(List<PolicyReport> reports) {
        return new PolicyCollector(reports).collect();
    }

    /** Where a fact was declared; else where its endpoint stands. */
    public Optional<SourceLocation> source(Subject subject, Fact fact) {
        return Optional.ofNullable(declarations.get(new Declaration(subject, fact)))
                .or(() -> source(subject));
    }

    /** Where an endpoint stands. */
    public Optional<SourceLocation> source(Subject subject) {
        return Optional.ofNullable(endpoints.get(subject));
    }
}
