package dev.portcullis.processor.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue: every rule, in the order of the documentation. */
public final class Rules {

    /** Every rule that judges the API; {@link StaleWaiver} judges what they find. */
    static final List<Rule> ALL = List.of(
            // Discovery and access
            new MissingAccessPolicy(),
            new ConflictingAccessPolicy(),
            new EmptyRoles(),
            new UnknownRole(),
            new MissingReason(),
            new UnenforcedAnnotation(),
            new UnresolvableEndpoint(),
            new PartialOverride(),
            new AmbiguousMapping(),
            new DuplicateRoute(),
            new InheritedPath(),
            new EarlyInjection(),
            new UncheckableParameter(),
            new UnguardedRegistration(),
            new HiddenResource(),
            new UnwatchedField(),
            new WeakenedPolicy(),
            new OverlappingRoutes(),
            new UnreachableRole(),
            // Ownership
            new MissingOwnershipPolicy(),
            new UnboundOwnershipParameter(),
            new OwnershipTypeMismatch(),
            new RepeatedVariable(),
            new OwnershipWithoutCaller(),
            new UntiedParent(),
            new UnscopedCollection(),
            new PredictableIdentifier(),
            new LateOwnershipCheck(),
            new MixedDenial(),
            // Guessing and rates
            new MissingAttemptLimit(),
            new MissingRateLimit(),
            new InvalidLimit(),
            new UnboundLimitKey(),
            new LimitNameClash(),
            new RiskyLimit(),
            // Sizes
            new UnboundedStream(),
            new BodyBypass(),
            new UnboundedInput(),
            new MisplacedMaxSize(),
            new RiskySize(),
            // Exposure
            new UndeclaredExposure(),
            new UntypedResponse(),
            new OpaqueBody(),
            new UncontrolledChannel(),
            new OpenPolymorphism(),
            new ShapeChangingAnnotation(),
            new ContradictoryExposure(),
            new SensitiveExposure(),
            new SensitiveName(),
            new EntityExposure(),
            new IgnoredWriter(),
            new ToldException(),
            new UnsupportedMediaType(),
            new MassAssignment(),
            new UntypedBody());

    private static final Map<String, RuleInfo> INFO = Stream.concat(
                    ALL.stream().map(Rule::info), Stream.of(StaleWaiver.INFO))
            .collect(Collectors.toMap(RuleInfo::name, info -> info, Rules::neverTwice, LinkedHashMap::new));

    private Rules() {}

    /** What the catalogue says about every rule, in its order. */
    public static List<RuleInfo> infos() {
        return List.copyOf(INFO.values());
    }

    /** The names of all rules, in the order of the catalogue. */
    public static List<String> names() {
        return List.copyOf(INFO.keySet());
    }

    /** What the catalogue says about one rule; empty when there is none of that name. */
    public static Optional<RuleInfo> find(String name) {
        return Optional.ofNullable(INFO.get(name));
    }

    private static RuleInfo neverTwice(RuleInfo first, RuleInfo second) {
        throw new IllegalStateException("Two rules are called " + first.name() + " and " + second.name());
    }
}
