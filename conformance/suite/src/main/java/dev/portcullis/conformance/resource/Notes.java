package dev.portcullis.conformance.resource;

import java.util.Map;
import java.util.UUID;

/** The objects of the suite. */
public final class Notes {

    public static final UUID ALICES = UUID.fromString("a11ce000-0000-4000-8000-000000000001");
    public static final UUID BOBS = UUID.fromString("b0b00000-0000-4000-8000-000000000002");
    public static final UUID MISSING = UUID.fromString("0f000000-0000-4000-8000-000000000003");

    /** Stands in every note and must stand in no response. */
    public static final String REMARK = "for nobody";

    static final Map<UUID, String> OWNERS = Map.of(ALICES, "alice", BOBS, "bob");

    private Notes() {}
}
