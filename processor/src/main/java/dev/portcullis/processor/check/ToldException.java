package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an exception of a library says stays inside. */
final class ToldException implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "ToldException",
            Weight.WARNING,
            false,
            false,
            "An exception mapper puts no message of somebody else's exception into a response",
            List.of(209),
            List.of("API8"),
            List.of("16.5.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.providers().stream()
                .filter(provider -> provider.does() == Provider.Does.TELL_MESSAGE)
                .map(provider -> new Finding(
                        INFO.name(),
                        INFO.weight(),
                        provider.subject(),
                        "hands on what " + DataTypes.simple(provider.target())
                                + " says, which its author wrote for developers: tables, paths, addresses, what was typed in",
                        "log the exception, and tell callers a text of your own",
                        provider.place(),
                        Optional.empty()));
    }
}
