package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** An object that is reached through another one lies in it: two identifiers, each checked alone, may belong to different objects of the caller. */
final class UntiedParent implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UntiedParent",
            Weight.WARNING,
            false,
            false,
            "Identifiers of nested objects are tied to each other",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream().filter(endpoint -> !endpoint.isPublic()).flatMap(this::untied);
    }

    private Stream<Finding> untied(Endpoint endpoint) {
        List<Endpoint.Identifier> owned = endpoint.identifiers().stream()
                .filter(identifier -> !identifier.owned().isEmpty())
                .filter(identifier -> endpoint.signature().variables().contains(identifier.name()))
                .toList();
        return owned.stream()
                .skip(1)
                .filter(identifier -> identifier.owned().stream()
                        .allMatch(declared -> declared.policy().parent().isEmpty()))
                .map(identifier -> at(
                        identifier
                                .parameter()
                                .map(Parameter::place)
                                .orElse(endpoint.signature().place()),
                        endpoint,
                        "the path " + identifier.name() + " is checked, and so is "
                                + owned.get(0).name()
                                + ", but nothing ties them: a caller can name an object of the one inside of the other",
                        "write @OwnedBy(value = ….class, parent = \""
                                + owned.get(0).name() + "\") with a NestedOwnershipRule, which is asked about both"));
    }
}
