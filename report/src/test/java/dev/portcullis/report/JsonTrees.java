package dev.portcullis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A written report, damaged in every way at every place. */
final class JsonTrees {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonTrees() {}

    /**
     * A text that is no report any more.
     *
     * @param member the name of the member that was damaged
     * @param json the damaged text
     */
    record Damaged(String member, String json) {}

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Damaged> withoutOneMember(String json) {
        return damagedAtEveryMember(json, (object, member) -> object.remove(member));
    }

    static Stream<Damaged> withOneMemberOfAnotherType(String json) {
        return damagedAtEveryMember(
                json, (object, member) -> object.putObject(member).put("neither", "here nor there"));
    }

    static Stream<Damaged> withOneUnknownMember(String json) {
        return damagedAtEveryMember(json, (object, member) -> object.put(member + "2", "new"));
    }

    /** Leaves out the members that are named: somewhere null is right for them. */
    static Stream<Damaged> withOneNull(String json, List<String> except) {
        return damagedAtEveryMember(json, (object, member) -> object.putNull(member))
                .filter(damaged -> !except.contains(damaged.member()));
    }

    private static Stream<Damaged> damagedAtEveryMember(String json, BiConsumer<ObjectNode, String> damage) {
        int objects = objects(tree(json)).size();
        List<Damaged> results = new ArrayList<>();
        for (int index = 0; index < objects; index++) {
            for (String member : members(objects(tree(json)).get(index))) {
                JsonNode copy = tree(json);
                damage.accept(objects(copy).get(index), member);
                results.add(new Damaged(member, copy.toString()));
            }
        }
        return results.stream();
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static List<String> members(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
