package dev.portcullis.report.lock;

import dev.portcullis.report.AcceptedProperty;
import dev.portcullis.report.AcceptedType;
import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.AttemptEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;
import dev.portcullis.report.Origin;
import dev.portcullis.report.OwnershipEntry;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.RateEntry;
import dev.portcullis.report.RequestEntry;
import dev.portcullis.report.ResponseEntry;
import dev.portcullis.report.RoleImplication;
import dev.portcullis.report.SizeEntry;
import dev.portcullis.report.SourceLocation;
import dev.portcullis.report.lock.CompiledPolicy.Declaration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the reports of the modules of one application together. */
final class PolicyCollector {

    private static final Subject APPLICATION = new Subject.Application();

    private final List<PolicyReport> reports;
    private final TreeMap<Subject, Map<Object, Fact>> facts = new TreeMap<>();
    private final Map<Subject, SourceLocation> endpoints = new HashMap<>();
    private final Map<Subject, String> methods = new HashMap<>();
    private final Map<Declaration, SourceLocation> declarations = new HashMap<>();

    PolicyCollector(List<PolicyReport> reports) {
        this.reports = List.copyOf(reports);
    }

    CompiledPolicy collect() {
        reports.forEach(this::application);
        roles();
        endpoints();
        for (PolicyReport report : reports) {
            report.types().forEach(this::exposed);
            report.accepted().forEach(this::accepted);
        }
        TreeMap<Subject, List<Fact>> sections = new TreeMap<>();
        facts.forEach((subject, byKey) -> sections.put(subject, List.copyOf(byKey.values())));
        return new CompiledPolicy(new PolicyLock(sections), endpoints, methods, declarations);
    }

    private void application(PolicyReport report) {
        merge(
                new ProfileFact(report.profile()),
                Comparator.comparing(ProfileFact::name, weakestOf(ProfileFact.PROFILES)));
        report.overrides()
                .forEach(override -> merge(
                        new OverrideFact(override.rule(), override.severity()),
                        Comparator.comparing(OverrideFact::severity, weakestOf(OverrideFact.SEVERITIES))));
        report.waivers().forEach(waiver -> {
            WaiveFact fact = WaiveFact.of(waiver);
            merge(fact, Comparator.comparing(WaiveFact::until).reversed().thenComparing(WaiveFact::reason));
            declarations.put(new Declaration(APPLICATION, fact), waiver.source());
        });
    }

    private static Comparator<String> weakestOf(List<String> weakestFirst) {
        return Comparator.comparingInt(weakestFirst::indexOf);
    }

    /** Of two modules, what holds is the weaker statement: the one that comes first. */
    private <F extends Fact> void merge(F fact, Comparator<F> weakestFirst) {
        @SuppressWarnings("unchecked") // equal keys are keys of one kind of fact
        BinaryOperator<Fact> weaker =
                (first, second) -> BinaryOperator.minBy(weakestFirst).apply((F) first, (F) second);
        section(APPLICATION).merge(fact.key(), fact, weaker);
    }

    private void roles() {
        TreeMap<String, TreeSet<String>> implied = new TreeMap<>();
        for (PolicyReport report : reports) {
            report.roles().forEach(role -> implied.putIfAbsent(role, new TreeSet<>()));
            for (RoleImplication implication : report.implied()) {
                implied.computeIfAbsent(implication.role(), same -> new TreeSet<>())
                        .addAll(implication.roles());
            }
        }
        implied.forEach((role, roles) -> {
            Fact fact = new RoleFact(role, List.copyOf(roles));
            section(APPLICATION).put(fact.key(), fact);
        });
    }

    private void endpoints() {
        Map<List<String>, List<EndpointPolicy>> byRoute = reports.stream()
                .flatMap(report -> report.endpoints().stream())
                .collect(Collectors.groupingBy(
                        endpoint -> List.of(endpoint.httpMethod(), endpoint.route()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<EndpointPolicy> same : byRoute.values()) {
            boolean several =
                    same.stream().map(PolicyCollector::method).distinct().count() > 1;
            same.forEach(endpoint -> endpoint(
                    new Subject.Endpoint(
                            endpoint.httpMethod(),
                            endpoint.route(),
                            several ? Optional.of(method(endpoint)) : Optional.empty()),
                    endpoint));
        }
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String name(String method) {
        return method.substring(0, method.indexOf('('));
    }

    private static String method(EndpointPolicy endpoint) {
        return endpoint.resource() + "." + endpoint.method();
    }

    private void endpoint(Subject subject, EndpointPolicy endpoint) {
        section(subject);
        endpoints.put(subject, endpoint.source());
        methods.put(subject, simpleName(endpoint.resource()) + "." + name(endpoint.method()));
        AccessEntry access = endpoint.access();
        if (access == null) {
            add(
                    subject,
                    new AccessFact(AccessEntry.Kind.NOBODY, List.of(), Optional.empty(), Optional.empty()),
                    endpoint.source());
        } else {
            add(subject, AccessFact.of(access), access.origin().source());
        }
        endpoint.consumes().forEach(type -> add(subject, new ConsumesFact(type), endpoint.source()));
        endpoint.produces().forEach(type -> add(subject, new ProducesFact(type), endpoint.source()));
        each(subject, endpoint.ownership(), PolicyCollector::ownership, OwnershipEntry::origin);
        each(subject, smallest(endpoint.rates(), RateFact::of, RateEntry::permits), RateFact::of, RateEntry::origin);
        each(subject, Stream.ofNullable(endpoint.attempts()).toList(), AttemptsFact::of, AttemptEntry::origin);
        each(subject, smallest(endpoint.sizes(), SizeFact::of, SizeEntry::limit), SizeFact::of, SizeEntry::origin);
        each(subject, Stream.ofNullable(endpoint.request()).toList(), TakesFact::of, RequestEntry::origin);
        each(subject, endpoint.responses(), ReturnsFact::of, ResponseEntry::origin);
    }

    private static Fact ownership(OwnershipEntry entry) {
        return entry.rule() == null
                ? new NotOwnedFact(entry.parameter(), Optional.ofNullable(entry.reason()))
                : OwnedFact.of(entry);
    }

    /** Of two bounds of the same, the larger one never decides. */
    private static <E> Collection<E> smallest(List<E> entries, Function<E, Fact> fact, ToLongFunction<E> limit) {
        Map<Object, E> smallest = new LinkedHashMap<>();
        for (E entry : entries) {
            smallest.merge(fact.apply(entry).key(), entry, BinaryOperator.minBy(Comparator.comparingLong(limit)));
        }
        return smallest.values();
    }

    private void exposed(ExposedType type) {
        Subject subject = new Subject.Type(type.name());
        section(subject);
        each(subject, type.properties(), ExposeFact::of, ExposedProperty::origin);
    }

    private void accepted(AcceptedType type) {
        Subject subject = new Subject.Type(type.name());
        section(subject);
        each(subject, type.properties(), AcceptFact::of, AcceptedProperty::origin);
    }

    private <E> void each(Subject subject, Collection<E> entries, Function<E, Fact> fact, Function<E, Origin> origin) {
        entries.forEach(
                entry -> add(subject, fact.apply(entry), origin.apply(entry).source()));
    }

    private void add(Subject subject, Fact fact, SourceLocation source) {
        Fact before = section(subject).putIfAbsent(fact.key(), fact);
        if (before != null && !before.equals(fact)) {
            throw new PolicyConflictException(subject, before, fact);
        }
        declarations.putIfAbsent(new Declaration(subject, fact), source);
    }

    private Map<Object, Fact> section(Subject subject) {
        return facts.computeIfAbsent(subject, unknown -> new LinkedHashMap<>());
    }
}
