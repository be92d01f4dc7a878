package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.portcullis.AttemptLimited;
import dev.portcullis.OwnedBy;
import dev.portcullis.RateLimited;

/** The names that generated code refers to. The processor is not compiled against the runtime, hence names. */
final class Contract {

    private static final String GUARD = "dev.portcullis.runtime.guard";

    static final ClassName ACCEPTED_BODY = ClassName.get(GUARD, "AcceptedBody");
    static final ClassName ATTEMPT_POLICY = ClassName.get(GUARD, "AttemptPolicy");
    static final ClassName CONCURRENCY_POLICY = ClassName.get(GUARD, "ConcurrencyPolicy");
    static final ClassName BODY_BOUNDS = ClassName.get(GUARD, "BodyBounds");
    static final ClassName ENDPOINT_GUARD = ClassName.get(GUARD, "EndpointGuard");
    static final ClassName GENERATED = ClassName.get(GUARD, "Generated");
    static final ClassName GUARDED_REQUEST = ClassName.get(GUARD, "GuardedRequest");
    static final ClassName PARAMETER = ClassName.get(GUARD, "Parameter");
    static final ClassName RATE_POLICY = ClassName.get(GUARD, "RatePolicy");
    static final ClassName RATE_WINDOW = ClassName.get(GUARD, "RatePolicy", "Window");
    static final ClassName RESOURCE_GUARD = ClassName.get(GUARD, "ResourceGuard");
    static final ClassName RESULTS = ClassName.get(GUARD, "Results");
    static final ClassName RULES = ClassName.get(GUARD, "Rules");
    static final ClassName SCALARS = ClassName.get(GUARD, "Scalars");
    static final ClassName VIEWER = ClassName.get(GUARD, "Viewer");
    static final ClassName NUMBER_PATTERN = ClassName.get(GUARD, "NumberPattern");
    static final ClassName SERIALIZED_STRING = ClassName.get("com.fasterxml.jackson.core.io", "SerializedString");
    static final ClassName JSON_GENERATOR = ClassName.get("com.fasterxml.jackson.core", "JsonGenerator");

    static final ClassName COUNT_ON = ClassName.get(AttemptLimited.CountOn.class);
    static final ClassName ON_SUCCESS = ClassName.get(AttemptLimited.OnSuccess.class);
    static final ClassName RATE_KEY = ClassName.get(RateLimited.Key.class);

    /** Imported as themselves, so that the checks stay short. */
    static final ClassName INPUT = ClassName.get(GUARD + ".GuardedRequest", "Input");

    static final ClassName ON_DENIED = ClassName.get(OwnedBy.class.getName(), "OnDenied");

    private Contract() {}
}
