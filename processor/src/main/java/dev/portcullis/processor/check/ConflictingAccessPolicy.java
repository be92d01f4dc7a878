package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At the nearest place there is one access policy, not several that disagree. */
final class ConflictingAccessPolicy implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "ConflictingAccessPolicy",
            Weight.ERROR,
            true,
            true,
            "An endpoint has one access policy, not several that disagree",
            List.of(863),
            List.of("API5"),
            List.of("8.1.1", "8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.access().size() > 1)
                .map(this::conflict);
    }

    private Finding conflict(Endpoint endpoint) {
        List<Declared<Policy.Access>> access = endpoint.access();
        String element = access.get(0).place().element();
        boolean sameElement =
                access.stream().allMatch(declared -> declared.place().element().equals(element));
        if (sameElement) {
            String names = access.stream()
                    .map(declared -> AccessWords.of(declared.policy()))
                    .collect(Collectors.joining(" and "));
            return at(
                    access.get(1),
                    endpoint,
                    "carries " + names + ", and nothing says which of them holds",
                    "keep one of them");
        }
        String names = access.stream()
                .map(declared -> AccessWords.of(declared.policy()) + " of "
                        + declared.origin().declaredOn())
                .collect(Collectors.joining(" and "));
        return at(
                endpoint.signature().place(),
                endpoint,
                "inherits " + names + " from places equally near, and nothing says which of them holds",
                "write the one that holds on the method itself");
    }
}
