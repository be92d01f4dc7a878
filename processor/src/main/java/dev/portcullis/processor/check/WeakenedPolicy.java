package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is declared nearer replaces what is declared farther away, and should not open what that had closed. */
final class WeakenedPolicy implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "WeakenedPolicy",
            Weight.WARNING,
            false,
            false,
            "A policy is not weaker than the one that it replaces",
            List.of(863),
            List.of("API5"),
            List.of("8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream().flatMap(endpoint -> finding(api, endpoint).stream());
    }

    private Optional<Finding> finding(Api api, Endpoint endpoint) {
        List<Declared<Policy.Access>> declared = endpoint.declared(Policy.Access.class)
                .filter(each -> each.origin().level() != Level.PACKAGE)
                .toList();
        if (endpoint.access().size() != 1 || declared.isEmpty()) {
            return Optional.empty();
        }
        Declared<Policy.Access> nearest = endpoint.access().get(0);
        return declared.stream()
                .filter(each -> each.origin().level() != nearest.origin().level())
                .findFirst()
                .filter(replaced -> isWeaker(nearest.policy(), replaced.policy(), api.catalog()))
                .map(replaced -> at(
                        nearest,
                        endpoint,
                        AccessWords.of(nearest.policy()) + " lets more callers in than "
                                + AccessWords.of(replaced.policy()) + " on "
                                + replaced.origin().declaredOn() + ", which it replaces",
                        "remove it, or say why with @Waive(rule = \"WeakenedPolicy\", reason = \"…\", until = \"…\")"));
    }

    private static boolean isWeaker(Policy.Access now, Policy.Access before, RoleCatalog catalog) {
        if (now instanceof Policy.Access.Roles roles && before instanceof Policy.Access.Roles replaced) {
            return isWeaker(roles, replaced, catalog);
        }
        return strength(now) < strength(before);
    }

    /** Whether everybody who was let in still is, and somebody more. Other roles are another decision. */
    private static boolean isWeaker(Policy.Access.Roles now, Policy.Access.Roles before, RoleCatalog catalog) {
        if (before.all() && before.names().size() > 1) {
            return now.all()
                    ? before.names().containsAll(now.names())
                            && now.names().size() < before.names().size()
                    : now.names().containsAll(before.names());
        }
        Set<String> let = satisfying(now, catalog);
        Set<String> wasLet = satisfying(before, catalog);
        boolean all = now.all() && now.names().size() > 1;
        return !all && let.containsAll(wasLet) && let.size() > wasLet.size();
    }

    private static Set<String> satisfying(Policy.Access.Roles roles, RoleCatalog catalog) {
        return roles.names().stream()
                .flatMap(role -> catalog.satisfying(role).stream())
                .collect(Collectors.toSet());
    }

    private static int strength(Policy.Access access) {
        if (access instanceof Policy.Access.Public) {
            return 0;
        }
        if (access instanceof Policy.Access.Authenticated) {
            return 1;
        }
        return access instanceof Policy.Access.Nobody ? 3 : 2;
    }
}
