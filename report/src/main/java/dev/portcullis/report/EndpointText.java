package dev.portcullis.report;

import java.util.List;

/** An endpoint in sentences, for a console. */
public final class EndpointText {

    private EndpointText() {}

    /**
     * Everything that is enforced on an endpoint, and where it was declared, each line with a line feed at its end.
     *
     * @param report the report that the endpoint is part of
     */
    public static String of(EndpointPolicy endpoint, PolicyReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "", endpoint.httpMethod() + " " + endpoint.route());
        line(text, "  ", endpoint.resource() + "." + endpoint.method() + ", " + Wording.place(endpoint.source()));
        for (Dimension dimension : Dimension.of(endpoint)) {
            line(text, "  ", dimension.title());
            dimension
                    .statements()
                    .forEach(statement -> line(
                            text,
                            "    ",
                            statement.sentence() + (statement.isDeclared() ? " [" + statement.origin() + "]" : "")));
        }
        List<String> types =
                endpoint.responses().stream().map(ResponseEntry::type).toList();
        report.types().stream().filter(type -> types.contains(type.name())).forEach(type -> properties(text, type));
        return text.toString();
    }

    private static void properties(StringBuilder text, ExposedType type) {
        line(text, "  ", "Properties of " + Wording.type(type.name()) + " that leave");
        type.properties()
                .forEach(property -> line(
                        text,
                        "    ",
                        property.name() + ": " + Wording.condition(property)
                                + (property.sensitivity() == null ? "" : " [" + property.sensitivity() + "]")));
    }

    private static void line(StringBuilder text, String indent, String line) {
        text.append(indent).append(Visible.text(line)).append('\n');
    }
}
