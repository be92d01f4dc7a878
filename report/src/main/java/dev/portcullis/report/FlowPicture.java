package dev.portcullis.report;

import dev.portcullis.report.insight.Flow;
import dev.portcullis.report.insight.Leaving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The {@link Flow} laid out in three columns: callers, endpoints, data.
 *
 * @param width in user units
 * @param height in user units
 * @param nodes boxes with text
 * @param edges what leads from one to another
 * @param rows the same, to be read
 */
record FlowPicture(int width, int height, List<Node> nodes, List<Edge> edges, List<Row> rows) {

    private static final int[] LEFT = {1, 330, 820};
    private static final int[] WIDTH = {220, 370, 190};
    private static final int TOTAL = LEFT[2] + WIDTH[2] + 1;
    private static final int LINE = 18;
    private static final int PADDING = 8;
    private static final int GAP = 12;

    /** How many endpoints a box names before it only counts. */
    private static final int NAMED = 6;

    /** How many characters fit into a line of a column. */
    private static final int[] FITS = {25, 44, 21};

    /**
     * A box.
     *
     * @param kind {@code public}, {@code callers}, {@code endpoints}, {@code classified} or {@code data}
     * @param lines its text
     */
    record Node(String kind, int x, int y, int width, int height, List<Line> lines) {

        int middle() {
            return y + height / 2;
        }
    }

    /** A line of text in a box. */
    record Line(int x, int y, String text) {}

    /**
     * A curve from a box to one in the next column.
     *
     * @param kind {@code public}, {@code classified} or {@code plain}
     */
    record Edge(String kind, String path) {}

    /** One group of endpoints, in words. */
    record Row(String callers, List<String> endpoints, String classes) {}

    static FlowPicture of(Flow flow) {
        int[] heights = new int[LEFT.length];
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<List<String>> groups =
                flow.groups().stream().map(FlowPicture::lines).toList();
        heights[0] = flow.callers().stream().mapToInt(name -> height(1) + GAP).sum();
        heights[1] =
                groups.stream().mapToInt(lines -> height(lines.size()) + GAP).sum();
        heights[2] = flow.classes().stream().mapToInt(name -> height(1) + GAP).sum();
        int height = Math.max(heights[0], Math.max(heights[1], heights[2]));
        int y = (height - heights[0]) / 2;
        for (String callers : flow.callers()) {
            y = place(
                    nodes,
                    "callers " + callers,
                    callers.equals(Flow.ANYONE) ? "public" : "callers",
                    0,
                    y,
                    List.of(callers));
        }
        y = (height - heights[1]) / 2;
        for (int index = 0; index < groups.size(); index++) {
            y = place(nodes, "endpoints " + index, "endpoints", 1, y, groups.get(index));
        }
        y = (height - heights[2]) / 2;
        for (String name : flow.classes()) {
            y = place(nodes, "data " + name, isClassified(name) ? "classified" : "data", 2, y, List.of(name));
        }
        return new FlowPicture(TOTAL, height, List.copyOf(nodes.values()), edges(flow, nodes), rows(flow));
    }

    private static List<Edge> edges(Flow flow, Map<String, Node> nodes) {
        List<Edge> edges = new ArrayList<>();
        for (int index = 0; index < flow.groups().size(); index++) {
            Flow.Group group = flow.groups().get(index);
            Node middle = node(nodes, "endpoints " + index);
            for (String callers : group.callers()) {
                Node from = node(nodes, "callers " + callers);
                edges.add(edge(callers.equals(Flow.ANYONE) ? "public" : "plain", from, middle));
            }
            for (String name : group.classes()) {
                edges.add(edge(isClassified(name) ? "classified" : "plain", middle, node(nodes, "data " + name)));
            }
        }
        return edges;
    }

    private static Node node(Map<String, Node> nodes, String key) {
        return Objects.requireNonNull(nodes.get(key));
    }

    private static Edge edge(String kind, Node from, Node to) {
        int start = from.x() + from.width();
        int bend = (start + to.x()) / 2;
        return new Edge(
                kind,
                "M" + start + " " + from.middle() + "C" + bend + " " + from.middle() + " " + bend + " " + to.middle()
                        + " " + to.x() + " " + to.middle());
    }

    private static int place(Map<String, Node> nodes, String key, String kind, int column, int y, List<String> texts) {
        int height = height(texts.size());
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            lines.add(new Line(
                    LEFT[column] + PADDING + 2,
                    y + PADDING + LINE * index + LINE - 5,
                    cut(texts.get(index), FITS[column])));
        }
        nodes.put(key, new Node(kind, LEFT[column], y, WIDTH[column], height, List.copyOf(lines)));
        return y + height + GAP;
    }

    private static int height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    private static List<String> lines(Flow.Group group) {
        List<String> names = names(group);
        int shown = names.size() <= NAMED ? names.size() : NAMED - 1;
        List<String> lines = new ArrayList<>(names.subList(0, shown));
        if (shown < names.size()) {
            lines.add("and " + (names.size() - shown) + " more");
        }
        return lines;
    }

    private static List<Row> rows(Flow flow) {
        return flow.groups().stream()
                .map(group -> new Row(
                        Amounts.list(group.callers(), "or"),
                        names(group),
                        group.classes().isEmpty() ? "nothing" : Amounts.list(group.classes(), "and")))
                .toList();
    }

    private static List<String> names(Flow.Group group) {
        return group.endpoints().stream()
                .map(endpoint -> endpoint.httpMethod() + " " + endpoint.route())
                .toList();
    }

    private static boolean isClassified(String name) {
        return !name.equals(Leaving.UNCLASSIFIED) && !name.equals(Leaving.OPAQUE);
    }

    /** A long route differs at its end. */
    private static String cut(String text, int fits) {
        String shown = Visible.text(text);
        int half = (fits - 1) / 2;
        return shown.length() <= fits ? shown : shown.substring(0, half) + "…" + shown.substring(shown.length() - half);
    }
}
