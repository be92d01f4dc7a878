package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server which writer it would choose: one of the application could win over those that refuse, and write what is
 * sent past the filters. It asks at the start where the server can tell then, and else before the first request.
 */
final class WriterCheck {

    private static final Annotation[] NONE = {};
    private static final List<Class<?>> EVERYWHERE =
            List.of(Envelope.class, Problem.class, Object.class, Map.class, List.class, String.class, byte[].class);
    private static final List<MediaType> USUAL = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(Problem.MEDIA_TYPE),
            MediaType.APPLICATION_XML_TYPE,
            MediaType.TEXT_PLAIN_TYPE,
            MediaType.APPLICATION_OCTET_STREAM_TYPE);
    private static final Pattern SERVERS =
            Pattern.compile("(java|jakarta|org\\.glassfish|org\\.jboss|org\\.apache\\.cxf)\\..*");
    /** In place of a wildcard: a writer for all texts loses as text/plain, and wins as what nobody else writes. */
    private static final String RARE = "x-rare";

    private final Set<Class<?>> types = new LinkedHashSet<>(EVERYWHERE);
    private final Set<MediaType> media = new LinkedHashSet<>(USUAL);
    /** Only the data of an event can have a media type that no endpoint produces. */
    private final Set<MediaType> mediaOfEvents = new LinkedHashSet<>();

    private boolean events;

    /**
     * Asks about what a method returns, too; what servers and the platform have is never an entity by itself.
     *
     * @return whether there is anything that was not asked about before
     */
    synchronized boolean add(Method method, Class<?> resource, @Nullable Class<?> sent) {
        int before = types.size() + media.size();
        Class<?> returned = method.getReturnType();
        if (!returned.isPrimitive() && !returned.isArray() && !isServers(returned)) {
            types.add(returned);
        }
        if (sent != null) {
            types.add(sent);
            events = true;
        }
        Produces produces = method.getAnnotation(Produces.class);
        produces = produces != null ? produces : resource.getAnnotation(Produces.class);
        if (produces != null) {
            add(produces, media);
        }
        return types.size() + media.size() > before;
    }

    /** Asks about what a registered writer writes, too, where there are events: their data may be of any media type. */
    synchronized void addWriter(Class<?> registered) {
        Produces produces = registered.getAnnotation(Produces.class);
        if (produces != null && MessageBodyWriter.class.isAssignableFrom(registered) && !isServers(registered)) {
            add(produces, mediaOfEvents);
        }
    }

    private static void add(Produces produces, Set<MediaType> media) {
        for (String values : produces.value()) {
            for (String value : values.split(",", -1)) {
                media.add(MediaType.valueOf(value.strip().replace("*", RARE)));
            }
        }
    }

    private static boolean isServers(Class<?> type) {
        return SERVERS.matcher(type.getName()).matches();
    }

    /**
     * What is wrong, in one sentence; null when all is well.
     *
     * @param providers of the server, in a request
     */
    synchronized @Nullable String problem(Providers providers) {
        Set<MediaType> asked = new LinkedHashSet<>(media);
        if (events) {
            asked.addAll(mediaOfEvents);
        }
        for (Class<?> type : types) {
            List<MediaType> won = new ArrayList<>();
            MessageBodyWriter<?> winner = null;
            for (MediaType each : asked) {
                MessageBodyWriter<?> writer = providers.getMessageBodyWriter(type, type, NONE, each);
                if (writer == null) {
                    return "The server does not tell who would write " + type.getName();
                }
                if (!isOurs(writer)) {
                    winner = writer;
                    won.add(each);
                }
            }
            if (winner != null) {
                return winner.getClass().getName() + " would write " + type.getName() + " as " + won
                        + ", past what the guards let out. Do not register it, give it no @Priority, or let it write one"
                        + " class that no endpoint returns";
            }
        }
        return null;
    }

    /** As {@link #problem}, at the start; also null when the server does not know its writers yet. */
    synchronized @Nullable String problemIfKnown(Providers providers) {
        try {
            return providers.getMessageBodyWriter(Envelope.class, Envelope.class, NONE, USUAL.get(0)) == null
                    ? null
                    : problem(providers);
        } catch (RuntimeException e) {
            // CXF has nothing to ask outside of a request.
            return null;
        }
    }

    /** A server may hand out a proxy of a writer of ours: its class is a subclass. */
    private static boolean isOurs(MessageBodyWriter<?> writer) {
        return writer instanceof EnvelopeWriter
                || writer instanceof ProblemWriter
                || writer instanceof DenyWriter
                || writer instanceof DenyWriters.Deny<?>;
    }
}
