package dev.portcullis.benchmarks.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the writers are said to do. */
class WriterCostTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> WITHHELD = Set.of("route", "price", "remark", "sequence", "insured");

    @ParameterizedTest
    @EnumSource
    void writesAllWhereAllMayLeave(Peer peer) throws IOException {
        assertThat(written(peer, Content.ALL)).isEqualTo(json(Parcels.OPEN));
    }

    @ParameterizedTest
    @EnumSource
    void writesAPartWhereItCan(Peer peer) throws IOException {
        assertThat(written(peer, Content.PART)).isEqualTo(peer.withholds() ? part() : all());
    }

    static JsonNode all() throws IOException {
        return json(Parcels.PART);
    }

    static JsonNode part() throws IOException {
        JsonNode part = all();
        part.forEach(parcel -> ((ObjectNode) parcel).remove(WITHHELD));
        return part;
    }

    static JsonNode json(Object value) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    }

    private static JsonNode written(Peer peer, Content content) throws IOException {
        WriterCost benchmark = WriterCost.of(peer, content);
        benchmark.output();
        return MAPPER.readTree(benchmark.output());
    }
}
