package dev.portcullis.benchmarks.exposure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.IntStream;

/** A hundred parcels that differ, the same in each type. */
public final class Parcels {

    private static final int COUNT = 100;
    private static final List<Stage> STAGES = List.of(Stage.values());

    static final List<OpenParcel> OPEN =
            IntStream.range(0, COUNT).mapToObj(Parcels::open).toList();

    static final List<PartParcel> PART = OPEN.stream().map(Parcels::part).toList();

    static final List<ScopedParcel> SCOPED =
            OPEN.stream().map(ScopedParcel::new).toList();

    private Parcels() {}

    /** All of them, as plain Jackson writes them. */
    public static byte[] json() throws JsonProcessingException {
        return JsonMapper.builder().build().writeValueAsBytes(OPEN);
    }

    private static OpenParcel open(int i) {
        return new OpenParcel(
                "PN-2026-" + (100_000 + i),
                "Parcel number " + i,
                "Two boxes with \"books\" and one with records, " + i,
                "Aurora Street " + i + ", Oslo",
                "Calle de la Luna " + (i + 7) + ", Málaga",
                "Northern Lines " + i % 5,
                "OSL-HAM-MAD-AGP",
                "Ring twice, the neighbour takes it, too",
                i % 4 + 1,
                1_200 + 13 * i,
                40 + i % 60,
                20 + i % 30,
                i % 9,
                7_000_000_000L + i,
                i % 2 == 0,
                i % 3 == 0,
                19.9 + i / 4.0,
                STAGES.get(i % STAGES.size()),
                List.of("heavy", "books", "zone-" + i % 7),
                new Depot("D" + i % 12, "Hamburg", i % 40));
    }

    private static PartParcel part(OpenParcel it) {
        return new PartParcel(
                it.reference(),
                it.title(),
                it.summary(),
                it.sender(),
                it.recipient(),
                it.carrier(),
                it.route(),
                it.remark(),
                it.pieces(),
                it.weight(),
                it.length(),
                it.height(),
                it.version(),
                it.sequence(),
                it.fragile(),
                it.insured(),
                it.price(),
                it.stage(),
                it.labels(),
                it.depot());
    }
}
