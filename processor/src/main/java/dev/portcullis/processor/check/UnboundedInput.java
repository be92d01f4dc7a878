package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** What the caller sends is bounded by what it is for, not only by what a server can bear. */
final class UnboundedInput implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnboundedInput",
            Weight.STRICT,
            false,
            false,
            "Every text, collection and big number that comes in declares its largest size",
            List.of(400, 770),
            List.of("API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Input.of(api)
                .flatMap(input -> MissingBound.of(input).stream().map(remark -> input.finding(this, remark)));
    }
}
