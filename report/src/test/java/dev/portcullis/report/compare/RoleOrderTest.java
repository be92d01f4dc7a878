package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.RoleFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the matrix of who passes for whom, by Warshall. */
class RoleOrderTest {

    private static final int ROLES = 5;

    private final Random random = new Random(1962);

    @Test
    void agreesWithTheTransitiveClosure() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            boolean[][] one = graph();
            boolean[][] other = graph();
            RoleOrder order = RoleOrder.of(facts(one));
            RoleOrder otherOrder = RoleOrder.of(facts(other));
            close(one);
            close(other);
            tally = tally.with(
                    order.impliesNoMoreThan(otherOrder),
                    otherOrder.impliesNoMoreThan(order),
                    isWithin(one, other),
                    isWithin(other, one));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 0, 11_238));
    }

    private boolean[][] graph() {
        boolean[][] implies = new boolean[ROLES][ROLES];
        for (int edge = random.nextInt(6); edge > 0; edge--) {
            implies[random.nextInt(ROLES)][random.nextInt(ROLES)] = true;
        }
        return implies;
    }

    private static List<RoleFact> facts(boolean[][] implies) {
        List<RoleFact> facts = new ArrayList<>();
        for (int role = 0; role < ROLES; role++) {
            List<String> implied = new ArrayList<>();
            for (int other = 0; other < ROLES; other++) {
                if (implies[role][other]) {
                    implied.add("r" + other);
                }
            }
            facts.add(new RoleFact("r" + role, implied));
        }
        return facts;
    }

    private static void close(boolean[][] implies) {
        for (int role = 0; role < ROLES; role++) {
            implies[role][role] = true;
        }
        for (int middle = 0; middle < ROLES; middle++) {
            for (int from = 0; from < ROLES; from++) {
                for (int to = 0; to < ROLES; to++) {
                    implies[from][to] |= implies[from][middle] && implies[middle][to];
                }
            }
        }
    }

    private static boolean isWithin(boolean[][] one, boolean[][] other) {
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                if (one[from][to] && !other[from][to]) {
                    return false;
                }
            }
        }
        return true;
    }
}
