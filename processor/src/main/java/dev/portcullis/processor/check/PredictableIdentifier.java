package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** Owned objects are not numbered. */
final class PredictableIdentifier implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "PredictableIdentifier",
            Weight.WARNING,
            false,
            false,
            "The identifier of an owned object cannot be guessed",
            List.of(340, 639),
            List.of("API1"),
            List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> !endpoint.isPublic())
                .flatMap(endpoint -> endpoint.identifiers().stream()
                        .filter(identifier -> !identifier.owned().isEmpty())
                        .flatMap(identifier -> identifier.parameter().stream()
                                .filter(parameter -> isNumber(parameter)
                                        && identifier.owned().stream()
                                                .allMatch(
                                                        owned -> OwnershipTypeMismatch.fits(owned.policy(), parameter)))
                                .map(parameter -> at(
                                        parameter.place(),
                                        endpoint,
                                        "the " + parameter.label() + " is of type "
                                                + DataTypes.simple(
                                                        parameter.type().javaType())
                                                + ": who knows one number can try the next, and count the objects",
                                        "identify the objects by UUID"))));
    }

    private static boolean isNumber(Parameter parameter) {
        return DataTypes.isScalar(parameter.type(), DataType.Scalar.Kind.INTEGRAL, DataType.Scalar.Kind.BIG_NUMBER);
    }
}
