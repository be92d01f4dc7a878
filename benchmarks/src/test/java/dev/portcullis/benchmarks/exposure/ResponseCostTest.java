package dev.portcullis.benchmarks.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the servers are said to do. */
class ResponseCostTest {

    @ParameterizedTest
    @EnumSource(names = {"JACKSON", "PORTCULLIS"})
    void sendsAllWhereAllMayLeave(Responder responder) throws Exception {
        assertThat(sent(responder, Content.ALL)).isEqualTo(WriterCostTest.json(Parcels.OPEN));
    }

    @Test
    void jacksonSendsAllWhateverMayLeave() throws Exception {
        assertThat(sent(Responder.JACKSON, Content.PART)).isEqualTo(WriterCostTest.all());
    }

    @Test
    void portcullisSendsWhatMayLeave() throws Exception {
        assertThat(sent(Responder.PORTCULLIS, Content.PART)).isEqualTo(WriterCostTest.part());
    }

    /** The clerk receives what only the auditor may have, because the method lets both in. */
    @Test
    void filteringOfEntitiesLeaks() throws Exception {
        JsonNode parcel = sent(Responder.ENTITY_FILTERING, Content.PART).get(0);

        assertThat(parcel.has("route")).isTrue();
        assertThat(parcel.has("price")).isTrue();
        assertThat(parcel.has("remark")).isFalse();
        assertThat(parcel.size()).isEqualTo(17);
    }

    private static JsonNode sent(Responder responder, Content content)
            throws IOException, ExecutionException, InterruptedException {
        ResponseCost benchmark = ResponseCost.of(responder, content);
        assertThat(((ContainerResponse) benchmark.respond(new CpuTime())).getStatus())
                .isEqualTo(200);
        return new ObjectMapper().readTree(benchmark.output());
    }
}
