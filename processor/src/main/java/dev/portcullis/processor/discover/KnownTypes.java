package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the types of the platform and of Jakarta REST mean, by erased, boxed, qualified name. */
final class KnownTypes {

    private static final Map<String, Kind> SCALARS = Map.ofEntries(
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Byte", Kind.INTEGRAL),
            Map.entry("java.lang.Short", Kind.INTEGRAL),
            Map.entry("java.lang.Integer", Kind.INTEGRAL),
            Map.entry("java.lang.Long", Kind.INTEGRAL),
            Map.entry("java.lang.Float", Kind.FLOATING),
            Map.entry("java.lang.Double", Kind.FLOATING),
            Map.entry("java.math.BigInteger", Kind.BIG_NUMBER),
            Map.entry("java.math.BigDecimal", Kind.BIG_NUMBER),
            Map.entry("java.lang.Character", Kind.CHARACTER),
            Map.entry("java.util.UUID", Kind.UUID));

    /** The types of {@code java.time} that are made from a string, with the method that makes them. */
    private static final Map<String, String> TEMPORAL = Map.ofEntries(
            Map.entry("java.time.Duration", "parse"),
            Map.entry("java.time.Instant", "parse"),
            Map.entry("java.time.LocalDate", "parse"),
            Map.entry("java.time.LocalDateTime", "parse"),
            Map.entry("java.time.LocalTime", "parse"),
            Map.entry("java.time.MonthDay", "parse"),
            Map.entry("java.time.OffsetDateTime", "parse"),
            Map.entry("java.time.OffsetTime", "parse"),
            Map.entry("java.time.Period", "parse"),
            Map.entry("java.time.Year", "parse"),
            Map.entry("java.time.YearMonth", "parse"),
            Map.entry("java.time.ZonedDateTime", "parse"),
            Map.entry("java.time.ZoneId", "of"),
            Map.entry("java.time.ZoneOffset", "of"));

    private static final Set<String> TEXT = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.net.URI",
            "java.net.URL",
            "java.util.Locale",
            "java.util.Currency");

    private static final Set<String> BINARY = Set.of(
            "java.io.InputStream",
            "java.io.Reader",
            "java.io.File",
            "java.nio.file.Path",
            "java.nio.ByteBuffer",
            "jakarta.activation.DataSource",
            "jakarta.activation.DataHandler",
            "jakarta.ws.rs.core.StreamingOutput",
            "jakarta.ws.rs.core.EntityPart");

    private static final Set<String> CHANNELS = Set.of(
            "jakarta.ws.rs.sse.SseEventSink",
            "jakarta.ws.rs.sse.OutboundSseEvent",
            "jakarta.ws.rs.sse.SseBroadcaster",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Multi",
            "io.smallrye.mutiny.Uni",
            "reactor.core.publisher.Flux",
            "reactor.core.publisher.Mono",
            "org.glassfish.jersey.server.ChunkedOutput",
            "org.glassfish.jersey.media.sse.EventOutput");

    /** Packages of what servers take a multipart body apart into. */
    private static final List<String> PARTS = List.of(
            "org.glassfish.jersey.media.multipart.",
            "org.jboss.resteasy.plugins.providers.multipart.",
            "org.apache.cxf.jaxrs.ext.multipart.");

    /** Types of the platform that JSON libraries fill with whatever comes. */
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.lang.Iterable",
            "java.lang.Comparable",
            "java.lang.Record",
            "java.io.Serializable");

    private KnownTypes() {}

    /**
     * The meaning of a type without type arguments of interest.
     *
     * @param name its erased, boxed name
     * @param javaType the type as it stands in the source
     */
    static Optional<DataType> of(String name, String javaType) {
        Kind scalar = SCALARS.get(name);
        if (scalar != null) {
            return Optional.of(new DataType.Scalar(javaType, scalar, conversion(name, scalar)));
        }
        String factory = TEMPORAL.get(name);
        if (factory != null) {
            return Optional.of(new DataType.Scalar(javaType, Kind.TEMPORAL, new DataType.Conversion(name, factory)));
        }
        Map<Set<String>, Function<String, DataType>> kinds = Map.of(
                TEXT, DataType.Text::new,
                BINARY, DataType.Binary::new,
                CHANNELS, DataType.Channel::new);
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().contains(name))
                .map(kind -> kind.getValue().apply(javaType))
                .findFirst()
                .or(() -> byPackage(name, javaType));
    }

    private static Optional<DataType> byPackage(String name, String javaType) {
        if (PARTS.stream().anyMatch(name::startsWith)) {
            return Optional.of(new DataType.Binary(javaType));
        }
        if (name.equals("java.lang.Void")) {
            return Optional.of(new DataType.Nothing());
        }
        boolean foreign = name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jakarta.")
                || name.startsWith("com.fasterxml.jackson.")
                || name.startsWith("tools.jackson.");
        return foreign ? Optional.of(new DataType.Untyped(javaType, isOpen(name))) : Optional.empty();
    }

    private static boolean isOpen(String name) {
        return OPEN.contains(name)
                || name.startsWith("jakarta.json.")
                || name.startsWith("com.fasterxml.jackson.")
                || name.startsWith("tools.jackson.");
    }

    private static DataType.Conversion conversion(String name, Kind kind) {
        return new DataType.Conversion(
                name,
                switch (kind) {
                    case BIG_NUMBER -> "";
                    case UUID -> "fromString";
                    default -> "valueOf";
                });
    }
}
