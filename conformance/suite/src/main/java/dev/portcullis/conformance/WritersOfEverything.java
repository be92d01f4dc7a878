package dev.portcullis.conformance;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;

/** Writers of an application for everything that there is, and for all texts; each would write a canary. */
final class WritersOfEverything {

    /** All of them, with the servers that ask them when nothing guards. */
    static final Map<Class<?>, Set<String>> ALL = Map.of(
            Objects.class, Set.of("Jersey", "RESTEasy", "CXF"),
            FirstObjects.class, Set.of("Jersey", "RESTEasy", "CXF"),
            JsonObjects.class, Set.of("RESTEasy", "CXF"),
            FirstJsonObjects.class, Set.of("Jersey", "RESTEasy", "CXF"),
            Texts.class, Set.of("Jersey", "RESTEasy", "CXF"),
            FirstTexts.class, Set.of("Jersey", "RESTEasy", "CXF"),
            JsonTexts.class, Set.of("Jersey", "RESTEasy", "CXF"),
            FirstJsonTexts.class, Set.of("Jersey", "RESTEasy", "CXF"),
            FirstRareMaps.class, Set.of("Jersey", "RESTEasy", "CXF"));

    /** A media type that no endpoint produces. */
    static final String RARE = "text/x-canary";

    private WritersOfEverything() {}

    /** Of whatever it is, as whatever is asked for. */
    @Provider
    @Produces(MediaType.WILDCARD)
    public static final class Objects extends CompetingWriters.Telling<Object> implements MessageBodyWriter<Object> {}

    /** Of whatever it is, as whatever is asked for; before all others. */
    @Provider
    @Priority(Integer.MIN_VALUE)
    @Produces(MediaType.WILDCARD)
    public static final class FirstObjects extends CompetingWriters.Telling<Object>
            implements MessageBodyWriter<Object> {}

    /** Of whatever it is, as JSON. */
    @Provider
    @Produces(MediaType.APPLICATION_JSON)
    public static final class JsonObjects extends CompetingWriters.Telling<Object>
            implements MessageBodyWriter<Object> {}

    /** Of whatever it is, as JSON; before all others. */
    @Provider
    @Priority(Integer.MIN_VALUE)
    @Produces(MediaType.APPLICATION_JSON)
    public static final class FirstJsonObjects extends CompetingWriters.Telling<Object>
            implements MessageBodyWriter<Object> {}

    /** Of texts, as whatever is asked for. */
    @Provider
    @Produces(MediaType.WILDCARD)
    public static final class Texts extends CompetingWriters.Telling<String> implements MessageBodyWriter<String> {}

    /** Of texts, as whatever is asked for; before all others. */
    @Provider
    @Priority(Integer.MIN_VALUE)
    @Produces(MediaType.WILDCARD)
    public static final class FirstTexts extends CompetingWriters.Telling<String>
            implements MessageBodyWriter<String> {}

    /** Of texts, as JSON. */
    @Provider
    @Produces(MediaType.APPLICATION_JSON)
    public static final class JsonTexts extends CompetingWriters.Telling<String> implements MessageBodyWriter<String> {}

    /** Of texts, as JSON; before all others. */
    @Provider
    @Priority(Integer.MIN_VALUE)
    @Produces(MediaType.APPLICATION_JSON)
    public static final class FirstJsonTexts extends CompetingWriters.Telling<String>
            implements MessageBodyWriter<String> {}

    /** Of maps, as what nobody else writes; before all others. */
    @Provider
    @Priority(Integer.MIN_VALUE)
    @Produces(RARE)
    @SuppressWarnings("rawtypes") // as servers look for it
    public static final class FirstRareMaps extends CompetingWriters.Telling<Map> implements MessageBodyWriter<Map> {}
}
