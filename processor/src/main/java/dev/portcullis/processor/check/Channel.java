package dev.portcullis.processor.check;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Signature;

/**
 * Why nobody sees what leaves through a channel.
 *
 * @param problem of what is sent through it
 * @param fix what to use in its place
 */
record Channel(String problem, String fix) {

    private static final String EVENTS =
            "@Streams(type = ….class), and send through EventStream.open(sink, sse, ….class)";

    static Channel of(DataType type) {
        String name = DataTypes.simple(type.javaType());
        if (type.javaType().equals(Signature.EVENT_SINK)) {
            return new Channel("sends events, and nothing declares what of them may leave", "add " + EVENTS);
        }
        if (type.javaType().matches("(jakarta\\.ws\\.rs\\.sse|org\\.glassfish\\.jersey\\.media\\.sse)\\..*")) {
            return new Channel(
                    "sends events through " + name + ", which writes them for everybody alike",
                    "take @Context SseEventSink sink and @Context Sse sse, add " + EVENTS);
        }
        if (type.javaType().matches(".*\\.(Uni|Mono)(<.*)?")) {
            return new Channel(
                    "sends through " + name
                            + ", which only some servers wait for before the guard looks at what leaves",
                    "return a CompletionStage of it");
        }
        return new Channel(
                "sends through " + name + ", where the server writes piece by piece when no guard looks any more",
                "return a CompletionStage of a collection of it; for events take @Context SseEventSink sink and"
                        + " @Context Sse sse, add " + EVENTS);
    }
}
