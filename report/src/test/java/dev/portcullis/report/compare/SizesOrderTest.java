package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.SizeFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against all requests of two inputs that are measured in two units, from nothing to more than any bound; all pairs of bounds. */
class SizesOrderTest {

    private static final List<String> INPUTS = List.of("body", "query q");
    private static final List<String> UNITS = List.of("bytes", "tokens");
    private static final int LARGEST = 3;
    private static final int SIZES = LARGEST + 2;

    @Test
    void agreesWithAllRequests() {
        SizesOrder order = new SizesOrder();
        List<List<SizeFact>> all = new ArrayList<>();
        for (int policy = 0; policy < 256; policy++) {
            all.add(policy(policy));
        }
        List<BitSet> accepted = all.stream().map(SizesOrderTest::accepted).toList();
        List<Side> sides = all.stream().map(Locks::side).toList();
        Tally tally = Tally.NONE;
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                tally = tally.with(
                        order.allowsNoMore(Locks.GET, sides.get(one), sides.get(other)),
                        order.allowsNoMore(Locks.GET, sides.get(other), sides.get(one)),
                        isWithin(accepted.get(one), accepted.get(other)),
                        isWithin(accepted.get(other), accepted.get(one)));
            }
        }

        assertThat(tally).isEqualTo(new Tally(65_536, 0, 0, 45_792));
    }

    private static List<SizeFact> policy(int digits) {
        List<SizeFact> facts = new ArrayList<>();
        int rest = digits;
        for (String input : INPUTS) {
            for (String unit : UNITS) {
                if (rest % 4 > 0) {
                    facts.add(new SizeFact(input, rest % 4, unit));
                }
                rest /= 4;
            }
        }
        return facts;
    }

    private static BitSet accepted(List<SizeFact> policy) {
        BitSet accepted = new BitSet();
        for (int request = 0; request < SIZES * SIZES * SIZES * SIZES; request++) {
            accepted.set(request, accepts(policy, request));
        }
        return accepted;
    }

    private static boolean accepts(List<SizeFact> policy, int request) {
        int rest = request;
        for (String input : INPUTS) {
            boolean taken = policy.stream().anyMatch(fact -> fact.input().equals(input));
            for (String unit : UNITS) {
                int size = rest % SIZES;
                rest /= SIZES;
                boolean fits = policy.stream()
                        .filter(fact ->
                                fact.input().equals(input) && fact.unit().equals(unit))
                        .allMatch(fact -> size <= fact.limit());
                if (!fits || (!taken && size > 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest.isEmpty();
    }
}
