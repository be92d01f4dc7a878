package dev.portcullis.processor.report;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Response;
import dev.portcullis.report.Origin;
import dev.portcullis.report.ResponseEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may leave one endpoint. */
final class ResponseEntries {

    private ResponseEntries() {}

    static List<ResponseEntry> of(Endpoint endpoint) {
        return endpoint.responses().stream()
                .map(response -> entry(endpoint, response))
                .toList();
    }

    private static ResponseEntry entry(Endpoint endpoint, Response response) {
        DataType content = response.content();
        Origin origin =
                response.declared().map(Locations::origin).orElseGet(() -> Locations.result(endpoint.signature()));
        boolean list = content instanceof DataType.Many;
        DataType element = content instanceof DataType.Many many ? many.element() : content;
        String type = element instanceof DataType.Nothing ? "nothing" : element.javaType();
        return new ResponseEntry(
                response.status(), type, list, response.events(), opaqueReason(endpoint, response), origin);
    }

    private static @Nullable String opaqueReason(Endpoint endpoint, Response response) {
        return response.opaque()
                ? endpoint.opaque().map(declared -> declared.policy().reason()).orElse(null)
                : null;
    }
}
