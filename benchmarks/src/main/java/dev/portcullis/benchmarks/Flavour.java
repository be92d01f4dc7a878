package dev.portcullis.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotations of a synthetic project. All have the same classes: a resource, what it takes and what it returns. */
public enum Flavour {
    PLAIN(Map.of()),
    VALIDATION(Map.of(
            "{owned}", "@jakarta.validation.constraints.NotNull ",
            "{text}", "@jakarta.validation.constraints.Size(max = 50) ",
            "{number}", "@jakarta.validation.constraints.Min(0) ",
            "{body}", "@jakarta.validation.Valid @jakarta.validation.constraints.NotNull ",
            "{in}", "@jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(max = 200) ",
            "{out}", "@jakarta.validation.constraints.NotNull ")),
    MAPPER(Map.of()),
    MICRONAUT(Map.of(
            "{class}", "@io.micronaut.security.annotation.Secured(\"editor\") ",
            "{method}", "@io.micronaut.security.annotation.Secured(\"admin\") ",
            "{body}", "@io.micronaut.http.annotation.Body ",
            "{type}", "@io.micronaut.core.annotation.Introspected ")),
    PORTCULLIS(Map.of(
            "{class}",
                    "@dev.portcullis.RequiresRole(\"editor\") @dev.portcullis.RateLimited(permits = 100, per = \"PT1M\", name = \"orders$N\") ",
            "{method}", "@dev.portcullis.RequiresRole(\"admin\") ",
            "{owned}", "@dev.portcullis.OwnedBy(OrderOwnership.class) ",
            "{text}", "@dev.portcullis.MaxSize(50) ",
            "{in}", "@dev.portcullis.MaxSize(200) ",
            "{out}", "@dev.portcullis.Expose "));

    private static final String RESOURCE = """
            package com.acme.p$N;

            import jakarta.ws.rs.*;
            import java.util.*;

            {class}@Path("/orders$N")
            @Produces("application/json") @Consumes("application/json")
            public class OrderResource {
                private final Map<UUID, OrderView> orders = new HashMap<>();
                @GET @Path("/") public List<OrderView> list(@QueryParam("q") {text}String q, @QueryParam("page") {number}int page) {
                    return List.copyOf(orders.values());
                }
                @GET @Path("/{id}") public OrderView get(@PathParam("id") {owned}UUID id) { return orders.get(id); }
                @PUT @Path("/{id}") public OrderView replace(@PathParam("id") {owned}UUID id, {body}NewOrder order) {
                    return orders.put(id, view(order));
                }
                @DELETE @Path("/{id}") {method}public void delete(@PathParam("id") {owned}UUID id) { orders.remove(id); }
                @POST @Path("/") public OrderView create({body}NewOrder order) { return view(order); }
                @GET @Path("/{id}/lines") public List<LineView> lines(@PathParam("id") {owned}UUID id) {
                    return orders.get(id).lines();
                }
                @GET @Path("/{id}/lines/first") public LineView first(@PathParam("id") {owned}UUID id) {
                    return orders.get(id).lines().get(0);
                }
                @POST @Path("/{id}/cancel") {method}public OrderView cancel(@PathParam("id") {owned}UUID id) {
                    return orders.remove(id);
                }
                @GET @Path("/search") public List<OrderView> search(@QueryParam("text") {text}String text) {
                    return orders.values().stream().filter(order -> order.customer().contains(text)).toList();
                }
                @GET @Path("/totals") {method}public Map<String, Long> totals() { return new TreeMap<>(); }
                private static OrderView view(NewOrder order) {
                    return new OrderView(UUID.randomUUID(), order.customer(), order.note(), List.of(), 0, false, "");
                }
            }
            """;

    private static final String MICRONAUT_RESOURCE = RESOURCE.replace(
                    "import jakarta.ws.rs.*;", "import io.micronaut.http.annotation.*;")
            .replace("@Path(\"/orders$N\")", "@Controller(\"/orders$N\")")
            .replaceAll("@Produces.*\n", "")
            .replaceAll("@(GET|PUT|POST|DELETE) @Path", "@$1")
            .replace("@GET(", "@Get(")
            .replace("@PUT(", "@Put(")
            .replace("@POST(", "@Post(")
            .replace("@DELETE(", "@Delete(")
            .replace("@QueryParam(", "@QueryValue(")
            .replace("@PathParam(", "@PathVariable(");

    private static final Map<String, String> TYPES = Map.of(
            "OrderView", """
            package com.acme.p$N;
            {type}public record OrderView({out}java.util.UUID id, {out}String customer, {out}String note,
                    {out}java.util.List<LineView> lines, {out}long total, {out}boolean paid, String internal) {}
            """,
            "LineView", """
            package com.acme.p$N;
            {type}public record LineView({out}String article, {out}int amount, {out}java.math.BigDecimal price, String supplier) {}
            """,
            "NewOrder", """
            package com.acme.p$N;
            {type}public record NewOrder({in}String customer, {in}String note, java.util.List<NewLine> lines) {}
            """,
            "NewLine", """
            package com.acme.p$N;
            {type}public record NewLine({in}String article, int amount) {}
            """);

    private static final String MAPPER_SOURCE = """
            package com.acme.p$N;
            @org.mapstruct.Mapper
            public interface OrderMapper {
                @org.mapstruct.Mapping(target = "id", ignore = true)
                @org.mapstruct.Mapping(target = "total", ignore = true)
                @org.mapstruct.Mapping(target = "paid", ignore = true)
                @org.mapstruct.Mapping(target = "internal", ignore = true)
                OrderView view(NewOrder order);
                @org.mapstruct.Mapping(target = "price", ignore = true)
                @org.mapstruct.Mapping(target = "supplier", ignore = true)
                LineView view(NewLine line);
            }
            """;

    private static final String OWNERSHIP = """
            package com.acme.p$N;
            public class OrderOwnership implements dev.portcullis.OwnerLookup<java.util.UUID> {
                public java.util.Optional<String> ownerOf(java.util.UUID id) { return java.util.Optional.of("alice"); }
            }
            """;

    private static final List<String> SLOTS =
            List.of("{class}", "{method}", "{owned}", "{text}", "{number}", "{body}", "{in}", "{out}", "{type}");

    @SuppressWarnings("ImmutableEnumChecker") // given by Map.of
    private final Map<String, String> annotations;

    Flavour(Map<String, String> annotations) {
        this.annotations = annotations;
    }

    /** The sources of one resource with its types, by path. */
    Map<String, String> sources(int number) {
        Map<String, String> sources = new LinkedHashMap<>(TYPES);
        sources.put("OrderResource", this == MICRONAUT ? MICRONAUT_RESOURCE : RESOURCE);
        if (this == MAPPER) {
            sources.put("OrderMapper", MAPPER_SOURCE);
        }
        if (this == PORTCULLIS) {
            sources.put("OrderOwnership", OWNERSHIP);
        }
        Map<String, String> filled = new LinkedHashMap<>();
        sources.forEach((name, text) -> filled.put("com/acme/p" + number + "/" + name + ".java", fill(text, number)));
        return filled;
    }

    private String fill(String template, int number) {
        String text = template;
        for (String slot : SLOTS) {
            text = text.replace(slot, annotations.getOrDefault(slot, ""));
        }
        return text.replace("$N", String.valueOf(number));
    }
}
