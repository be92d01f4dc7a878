package dev.portcullis.conformance.exposure.canary;

import dev.portcullis.conformance.exposure.canary.View.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a tree as Java. */
final class TreeSource {

    private final Tree tree;

    TreeSource(Tree tree) {
        this.tree = tree;
    }

    String text() {
        return """
                package %s;
                import dev.portcullis.*;
                import dev.portcullis.conformance.exposure.canary.Entity;
                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.*;
                import java.math.BigDecimal;
                import java.util.*;
                import java.util.concurrent.*;
                @Path("%s") @Authenticated public class Api {
                %s
                public enum Colour { RED, BLUE; @Override public String toString() { return "%s"; } }
                %s}
                """.formatted(
                        tree.packageName(),
                        tree.path(),
                        endpoint(),
                        tree.literals().isEmpty() ? "" : tree.literals().get(0),
                        tree.views().stream().map(this::view).collect(Collectors.joining()));
    }

    private String endpoint() {
        String type = tree.form().java();
        String name = tree.returned().view().name();
        return "@GET "
                + switch (tree.root()) {
                    case PLAIN, LIST, ARRAY, MAP -> "public " + type + " get() { return Entity.next(); }";
                    case GENERIC_ENTITY ->
                        "public GenericEntity<%1$s> get() { return new GenericEntity<%1$s>(Entity.<%1$s>next()) {}; }"
                                .formatted(type);
                    case STAGE ->
                        "public CompletionStage<%1$s> get() { return CompletableFuture.completedFuture(Entity.<%1$s>next()); }"
                                .formatted(type);
                    case RESPONSE ->
                        "@Returns(type = %s.class) public Response get() { return Response.ok(Entity.<Object>next()).build(); }"
                                .formatted(name);
                    case RESPONSE_OF_LIST ->
                        "@Returns(type = %s.class, list = true) public Response get() { return Response.ok(Entity.<Object>next()).build(); }"
                                .formatted(name);
                };
    }

    private String view(View view) {
        String declaration = view.generic() ? view.name() + "<T>" : view.name();
        return switch (view.kind()) {
            case RECORD ->
                record(
                        declaration,
                        view.own(),
                        view.derived().stream()
                                .map("public String getDerived() { return \"%s\"; }"::formatted)
                                .collect(Collectors.joining()));
            case BEAN, ABSTRACT ->
                bean(view, declaration) + subclasses(view, " extends " + view.name() + (view.generic() ? "<T>" : ""));
            case INTERFACE ->
                "public interface %s%s {\n%s}\n"
                                .formatted(
                                        declaration,
                                        view.parent() == null
                                                ? ""
                                                : " extends " + view.parent().name(),
                                        view.own().stream()
                                                .map(each -> "%s%s %s();\n"
                                                        .formatted(
                                                                each.mark().java(),
                                                                each.form().java(),
                                                                each.getter()))
                                                .collect(Collectors.joining()))
                        + subclasses(view, " implements " + view.name());
            case SEALED ->
                "public sealed interface %s permits %s {\n%s}\n"
                                .formatted(
                                        declaration,
                                        view.variants().stream()
                                                .map(Variant::name)
                                                .collect(Collectors.joining(", ")),
                                        view.own().stream()
                                                .map(each -> "%s%s %s();\n"
                                                        .formatted(
                                                                each.mark().java(),
                                                                each.form().java(),
                                                                each.name()))
                                                .collect(Collectors.joining()))
                        + view.variants().stream()
                                .map(variant -> "public record %s(%s) implements %s {}\n"
                                        .formatted(
                                                variant.name(),
                                                Stream.concat(
                                                                view.own().stream()
                                                                        .map(each -> parameter(each)),
                                                                variant.more().stream()
                                                                        .map(each -> each.mark()
                                                                                        .java()
                                                                                + parameter(each)))
                                                        .collect(Collectors.joining(", ")),
                                                view.name()))
                                .collect(Collectors.joining());
        };
    }

    private static String record(String declaration, List<Property> components, String more) {
        return "public record %s(%s) {%s}\n"
                .formatted(
                        declaration,
                        components.stream()
                                .map(each -> each.mark().java() + parameter(each))
                                .collect(Collectors.joining(", ")),
                        more);
    }

    private static String bean(View view, String declaration) {
        List<Property> inherited =
                view.parent() == null ? List.of() : view.parent().all();
        return "public static %sclass %s%s {\n%s}\n"
                .formatted(
                        view.kind() == Kind.ABSTRACT ? "abstract " : "",
                        declaration,
                        view.parent() == null ? "" : " extends " + view.parent().name(),
                        members(view.name(), inherited, view.own(), true));
    }

    private static String subclasses(View view, String supertype) {
        return view.variants().stream()
                .filter(variant -> !variant.name().equals(view.name()))
                .map(variant -> {
                    boolean implementing = view.kind() == Kind.INTERFACE;
                    List<Property> own = implementing
                            ? Stream.concat(view.all().stream().map(TreeSource::unmarked), variant.more().stream())
                                    .toList()
                            : variant.more();
                    return "public static class %s%s%s {\n%s}\n"
                            .formatted(
                                    variant.name(),
                                    view.generic() ? "<T>" : "",
                                    supertype,
                                    members(variant.name(), implementing ? List.of() : view.all(), own, !implementing));
                })
                .collect(Collectors.joining());
    }

    /** What implements an interface repeats none of its marks. */
    private static Property unmarked(Property property) {
        return new Property(property.name(), property.form(), Mark.NONE, property.onField(), property.failure());
    }

    private static String members(String name, List<Property> inherited, List<Property> own, boolean calls) {
        StringBuilder text = new StringBuilder();
        for (Property each : own) {
            text.append(each.onField() ? each.mark().java() : "")
                    .append("private final ")
                    .append(parameter(each))
                    .append(";\n");
        }
        text.append("public %s(%s) {\n"
                .formatted(
                        name,
                        Stream.concat(inherited.stream(), own.stream())
                                .map(TreeSource::parameter)
                                .collect(Collectors.joining(", "))));
        if (calls) {
            text.append("super(%s);\n"
                    .formatted(inherited.stream().map(Property::name).collect(Collectors.joining(", "))));
        }
        own.forEach(each -> text.append("this.%1$s = %1$s;\n".formatted(each.name())));
        text.append("}\n");
        for (Property each : own) {
            text.append("%spublic %s %s() { %s; }\n"
                    .formatted(
                            each.onField() ? "" : each.mark().java(),
                            each.form().java(),
                            each.getter(),
                            each.fails()
                                    ? "throw new IllegalStateException(\"" + each.failure() + "\")"
                                    : "return " + each.name()));
        }
        return text.toString();
    }

    private static String parameter(Property property) {
        return property.form().java() + " " + property.name();
    }
}
