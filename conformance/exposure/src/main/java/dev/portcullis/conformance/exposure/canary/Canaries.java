package dev.portcullis.conformance.exposure.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portcullis.conformance.exposure.Answer;
import dev.portcullis.conformance.exposure.Compiled;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/** Trees that were compiled together, and what is to be true of them. */
final class Canaries {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Tree> trees;
    private final ClassLoader loader;

    private Canaries(List<Tree> trees, ClassLoader loader) {
        this.trees = trees;
        this.loader = loader;
    }

    /** Compiles the trees of a range of seeds with the processor; none of them has a mistake. */
    static Canaries compile(long firstSeed, int count) {
        List<Tree> trees = LongStream.range(firstSeed, firstSeed + count)
                .mapToObj(Trees::of)
                .toList();
        Compiled compiled = Compiled.guarded(trees.stream().map(Tree::source).toList());
        if (!compiled.errors().isEmpty()) {
            fail("Seeds %d to %d do not compile: %s", firstSeed, firstSeed + count - 1, compiled.errors());
        }
        return new Canaries(trees, compiled.loader());
    }

    ClassLoader loader() {
        return loader;
    }

    List<String> resources() {
        return trees.stream().map(Tree::resource).toList();
    }

    /**
     * Asks for an object of each tree as each reader.
     *
     * @param server answers a reader who asks for a path
     */
    Seen ask(BiFunction<Reader, String, Answer> server) {
        Seen seen = Seen.NOTHING;
        for (Tree tree : trees) {
            Values values = new Values(tree, loader);
            Made entity = values.root();
            Entity.set(Objects.requireNonNull(entity.object()));
            for (Reader reader : Reader.ALL) {
                try {
                    seen = seen.and(check(entity, values, reader, server.apply(reader, tree.path())));
                } catch (AssertionError e) {
                    throw new AssertionError(
                            "Seed %d, read by %s: %s%n%s"
                                    .formatted(
                                            tree.seed(),
                                            reader,
                                            e.getMessage(),
                                            tree.source().text()),
                            e);
                }
            }
        }
        return seen;
    }

    private static Seen check(Made entity, Values values, Reader reader, Answer answer) {
        String permitted = permitted(entity, reader);
        if (permitted.isEmpty()) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(json(answer.body())).isEqualTo(json(permitted));
        }
        List<String> withheld = values.canaries().stream()
                .filter(canary -> !permitted.contains(canary))
                .toList();
        for (String canary : withheld) {
            assertThat(answer.body()).doesNotContain(canary);
            assertThat(answer.headers()).doesNotContain(canary);
        }
        return new Seen(1, permitted.isEmpty() ? 1 : 0, values.canaries().size() - withheld.size(), withheld.size());
    }

    /** As JSON; empty when a getter fails, and nothing may leave. */
    private static String permitted(Made entity, Reader reader) {
        try {
            return MAPPER.writeValueAsString(entity.leaves().to(reader));
        } catch (Made.GetterFailed e) {
            return "";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
