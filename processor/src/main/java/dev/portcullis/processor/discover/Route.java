package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.RouteSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The template of an endpoint.
 *
 * @param template from the root, without regular expressions, for example {@code /documents/{id}}
 * @param variables the names of its variables, in order, repeated ones included
 * @param segments what stands between the slashes
 * @param spanning those whose regular expression lets them hold more than one segment
 */
record Route(String template, List<String> variables, List<String> spanning, List<RouteSegment> segments) {

    Route {
        variables = List.copyOf(variables);
        spanning = List.copyOf(spanning);
        segments = List.copyOf(segments);
    }

    /** Joins the values of {@code @ApplicationPath} and {@code @Path}, Jakarta REST 3.1 section 3.4. */
    static Route of(String... paths) {
        return of(List.of(paths));
    }

    static Route of(List<String> paths) {
        StringBuilder template = new StringBuilder();
        List<String> variables = new ArrayList<>();
        List<String> spanning = new ArrayList<>();
        List<RouteSegment> segments = new ArrayList<>();
        for (String path : paths) {
            String part = strip(path);
            if (!part.isEmpty()) {
                template.append('/').append(part(part, variables, spanning));
                segments.addAll(segments(part));
            }
        }
        return new Route(template.isEmpty() ? "/" : template.toString(), variables, spanning, segments);
    }

    /** The variables of one path. */
    static List<String> variables(String path) {
        return of(path).variables;
    }

    /** The same, whose last part can be followed again: each of its variables may then have more values. */
    Route recurring(List<String> repeated) {
        List<String> all = new ArrayList<>(variables);
        all.addAll(repeated);
        return new Route(template, all, spanning, segments);
    }

    /** The template with nameless variables: equal for templates that match the same paths. */
    String shape() {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    private static String strip(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.endsWith("/") && path.length() > start ? path.length() - 1 : path.length();
        return path.substring(start, end);
    }

    /** Copies a part, cutting the regular expression of each variable; braces nest inside expressions. */
    private static String part(String part, List<String> variables, List<String> spanning) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < part.length()) {
            if (part.charAt(at) != '{') {
                out.append(part.charAt(at++));
                continue;
            }
            int end = closingBrace(part, at);
            String inside = part.substring(at + 1, end);
            int colon = inside.indexOf(':');
            String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
            variables.add(name);
            if (colon >= 0 && spans(inside.substring(colon + 1).strip())) {
                spanning.add(name);
            }
            out.append('{').append(name).append('}');
            at = end + 1;
        }
        return out.toString();
    }

    /** What stands between the slashes of a part; the slashes of an expression are none. */
    private static List<RouteSegment> segments(String part) {
        List<RouteSegment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder expression = new StringBuilder();
        boolean literal = true;
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            if (c == '{') {
                int end = closingBrace(part, at);
                int colon = part.indexOf(':', at);
                expression.append(
                        colon < 0 || colon > end
                                ? RouteSegment.ANY
                                : part.substring(colon + 1, end).strip());
                literal = false;
                at = end;
            } else if (c == '/') {
                segments.add(segment(literal, text, expression));
                text.setLength(0);
                expression.setLength(0);
                literal = true;
            } else {
                text.append(c);
                expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        segments.add(segment(literal, text, expression));
        return segments;
    }

    private static RouteSegment segment(boolean literal, StringBuilder text, StringBuilder expression) {
        return new RouteSegment((literal ? text : expression).toString(), literal);
    }

    /** Whether an expression can match a slash: by a dot, a negation that does not name it, or itself. */
    private static boolean spans(String expression) {
        boolean negated = false;
        boolean named = false;
        boolean inClass = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
                if (at < expression.length() && "SWDH".indexOf(expression.charAt(at)) >= 0) {
                    return true;
                }
            } else if (c == '[') {
                inClass = true;
                negated = at + 1 < expression.length() && expression.charAt(at + 1) == '^';
                named = false;
            } else if (c == ']' && inClass) {
                if (negated && !named) {
                    return true;
                }
                inClass = false;
            } else if (c == '/') {
                if (!inClass || !negated) {
                    return true;
                }
                named = true;
            } else if (c == '.' && !inClass) {
                return true;
            }
        }
        return false;
    }

    private static int closingBrace(String part, int open) {
        int depth = 0;
        for (int at = open; at < part.length(); at++) {
            char c = part.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at;
            }
        }
        return part.length() - 1 > open ? part.length() - 1 : part.length();
    }
}
