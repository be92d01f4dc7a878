package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** What may leave an endpoint. */
final class ResponseMethods {

    private static final String ENTITY = "entity";

    private final TypeNames types;
    private final ExposureNames exposures;
    private final NameAllocator taken = new NameAllocator();
    /** By the types of the statuses: endpoints that answer with the same are written the same. */
    private final Map<Map<Integer, DataType>, MethodSpec> written = new HashMap<>();

    ResponseMethods(TypeNames types, ExposureNames exposures) {
        this.types = types;
        this.exposures = exposures;
        List.of("status", ENTITY, "json", "viewer", "optional").forEach(taken::newName);
    }

    /** Recognises entities that are declared as opaque. */
    Optional<MethodSpec> opaque(Endpoint endpoint) {
        Set<CodeBlock> tests = new LinkedHashSet<>();
        if (endpoint.opaque().isPresent()) {
            endpoint.responses().stream()
                    .filter(Response::opaque)
                    .map(response ->
                            types.of(TypeNames.erased(response.content().javaType())))
                    .forEach(type -> tests.add(CodeBlock.of("$N instanceof $T", ENTITY, type)));
        }
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(MethodSpec.methodBuilder("opaque")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(Object.class, ENTITY)
                        .addStatement("return $L", CodeBlock.join(tests, " || "))
                        .build());
    }

    /** Writes entities whose type is declared for their status. */
    Optional<MethodSpec> write(Endpoint endpoint) {
        Map<Integer, DataType> byStatus = new HashMap<>();
        endpoint.responses().stream()
                .filter(ResponseMethods::writable)
                .forEach(response -> byStatus.putIfAbsent(response.status(), response.type()));
        return byStatus.isEmpty()
                ? Optional.empty()
                : Optional.of(written.computeIfAbsent(byStatus, statuses -> method(new TreeMap<>(statuses))));
    }

    private MethodSpec method(SortedMap<Integer, DataType> byStatus) {
        Optional<DataType> everySuccess = Optional.ofNullable(byStatus.remove(Response.EVERY_SUCCESS));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "status")
                .addParameter(Object.class, ENTITY)
                .addParameter(Contract.JSON_GENERATOR, "json")
                .addParameter(Contract.VIEWER, "viewer")
                .addException(IOException.class)
                .addCode(byStatus.isEmpty() ? otherwise(everySuccess) : byStatus(byStatus, everySuccess))
                .build();
    }

    /** What becomes of a status that {@code @Returns} does not name. */
    private CodeBlock otherwise(Optional<DataType> everySuccess) {
        return everySuccess.map(this::onSuccess).orElseGet(() -> CodeBlock.of("return false;\n"));
    }

    private CodeBlock onSuccess(DataType type) {
        return CodeBlock.builder()
                .beginControlFlow("if (status < 200 || status > 299)")
                .addStatement("return false")
                .endControlFlow()
                .add(entity(type))
                .addStatement("return true")
                .build();
    }

    private CodeBlock byStatus(Map<Integer, DataType> types, Optional<DataType> everySuccess) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (status)");
        types.forEach((status, type) -> code.beginControlFlow("case $L ->", status)
                .add(entity(type))
                .addStatement("return true")
                .endControlFlow());
        code.beginControlFlow("default ->").add(otherwise(everySuccess));
        return code.endControlFlow().endControlFlow().build();
    }

    private CodeBlock entity(DataType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        new ValueWriter(types, exposures, new ScalarValue(exposures, "", false), taken, code)
                .present(type, ENTITY, false);
        return code.build();
    }

    private static boolean writable(Response response) {
        DataType content = response.content();
        return !response.opaque()
                && !(content instanceof DataType.Nothing)
                && !(content instanceof DataType.Channel)
                && !(content instanceof DataType.Untyped);
    }
}
