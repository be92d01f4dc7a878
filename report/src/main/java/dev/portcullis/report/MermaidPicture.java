package dev.portcullis.report;

import dev.portcullis.report.insight.Flow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@link Flow} as a diagram of Mermaid, which GitHub draws. */
final class MermaidPicture {

    /** How many endpoints a box names before it only counts. */
    private static final int NAMED = 6;

    private MermaidPicture() {}

    static String of(Flow flow) {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart LR\n");
        List<String> callers = flow.callers();
        List<String> classes = flow.classes();
        for (int index = 0; index < callers.size(); index++) {
            text.append("  c")
                    .append(index)
                    .append("([\"")
                    .append(label(callers.get(index)))
                    .append("\"])\n");
        }
        for (int index = 0; index < classes.size(); index++) {
            text.append("  d")
                    .append(index)
                    .append("[(\"")
                    .append(label(classes.get(index)))
                    .append("\")]\n");
        }
        for (int index = 0; index < flow.groups().size(); index++) {
            Flow.Group group = flow.groups().get(index);
            String node = "g" + index;
            text.append("  ")
                    .append(node)
                    .append("[\"")
                    .append(endpoints(group))
                    .append("\"]\n");
            group.callers()
                    .forEach(name -> text.append("  c")
                            .append(callers.indexOf(name))
                            .append(" --> ")
                            .append(node)
                            .append('\n'));
            group.classes()
                    .forEach(name -> text.append("  ")
                            .append(node)
                            .append(" --> d")
                            .append(classes.indexOf(name))
                            .append('\n'));
        }
        return text.append("```\n").toString();
    }

    private static String endpoints(Flow.Group group) {
        int size = group.endpoints().size();
        int shown = size <= NAMED ? size : NAMED - 1;
        Stream<String> names = group.endpoints().stream()
                .limit(shown)
                .map(endpoint -> label(endpoint.httpMethod() + " " + endpoint.route()));
        Stream<String> rest = shown < size ? Stream.of("and " + (size - shown) + " more") : Stream.empty();
        return Stream.concat(names, rest).collect(Collectors.joining("<br/>"));
    }

    /** Mermaid has entities of its own, which stand in quotes for what would end them or be markup. */
    private static String label(String text) {
        return Visible.text(text.replaceAll("\\s+", " "))
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;");
    }
}
