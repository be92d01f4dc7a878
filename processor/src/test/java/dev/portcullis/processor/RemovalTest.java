package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The promise of the project on a project of 100 resources: with all policies it compiles without a word; whichever one is
 * removed, the build fails and names the endpoints that it protected, and nothing else.
 */
class RemovalTest {

    private static final int RESOURCES = 100;

    /** A policy that can be removed: {@code «rule: endpoints that lose it|the annotation»}. */
    private static final Pattern POLICY = Pattern.compile("«(\\w+): ([^|]*)\\|([^»]*)»");

    private static final String OWNERSHIP = """
            public final class ThingOwnership implements OwnerLookup<UUID> {
                public Optional<String> ownerOf(UUID id) {
                    return Optional.empty();
                }
            }
            """;

    private static final String VIEW = "public record Thing(@Expose UUID id, @Expose @Accept String name) {}";

    /** One for each way in which policies reach an endpoint. */
    private static final List<String> SHAPES = List.of("""
            @Path("plain#")
            public class Plain# {
                @GET @Path("{id}")
                «MissingAccessPolicy: GET /plain#/{id} (Plain#.get)|@Authenticated»
                public Thing get(@PathParam("id")
                        «MissingOwnershipPolicy: GET /plain#/{id} (Plain#.get)|@OwnedBy(ThingOwnership.class)» UUID id) {
                    return null;
                }

                @POST
                «MissingAccessPolicy: POST /plain# (Plain#.create)|@RequiresRole("editor")»
                public void create(@MaxSize(40) String name) {}
            }
            """, """
            @Path("class#")
            «MissingAccessPolicy: GET /class#/{id} (Class#.get), DELETE /class#/{id} (Class#.delete)|@RequiresRole("editor")»
            «MissingOwnershipPolicy: GET /class#/{id} (Class#.get), DELETE /class#/{id} (Class#.delete)|@OwnedBy(value = ThingOwnership.class, id = "id")»
            public class Class# {
                @GET @Path("{id}")
                public Thing get(@PathParam("id") UUID id) {
                    return null;
                }

                @DELETE @Path("{id}")
                public void delete(@PathParam("id") UUID id) {}
            }
            """, """
            interface Api# {
                @GET @Path("{id}")
                «MissingAccessPolicy: GET /implemented#/{id} (Implemented#.get)|@Authenticated»
                Thing get(@PathParam("id")
                        «MissingOwnershipPolicy: GET /implemented#/{id} (Implemented#.get)|@OwnedBy(ThingOwnership.class)» UUID id);
            }

            @Path("implemented#")
            class Implemented# implements Api# {
                public Thing get(UUID id) {
                    return null;
                }
            }
            """, """
            «MissingAccessPolicy: PUT /inherited#/{id} (Inherited#.put)|@Authenticated»
            abstract class Base#<I> {
                @PUT @Path("{id}")
                public void put(@PathParam("id")
                        «MissingOwnershipPolicy: PUT /inherited#/{id} (Inherited#.put)|@OwnedBy(ThingOwnership.class)» I id,
                        Thing thing) {}
            }

            @Path("inherited#")
            class Inherited# extends Base#<UUID> {}
            """, """
            public class Outer# {
                @Path("nested#/{id}")
                «MissingAccessPolicy: GET /nested#/{id} (Outer#.Nested.get)|@RolesAllowed("editor")»
                public static class Nested {
                    @GET
                    «MissingOwnershipPolicy: GET /nested#/{id} (Outer#.Nested.get)|@NotOwned(id = "id", reason = "shared")»
                    public Thing get() {
                        return null;
                    }
                }
            }
            """, """
            @Path("root#/{id}")
            class Root# {
                @Path("located")
                public Located# located() {
                    return new Located#();
                }
            }

            «MissingOwnershipPolicy: GET /root#/{id}/located (Located#.get)|@OwnedBy(value = ThingOwnership.class, id = "id")»
            class Located# {
                @GET
                «MissingAccessPolicy: GET /root#/{id}/located (Located#.get)|@Authenticated»
                public Thing get() {
                    return null;
                }
            }
            """);

    private final List<String> project = IntStream.range(0, RESOURCES)
            .mapToObj(number -> SHAPES.get(number % SHAPES.size()).replace("#", String.valueOf(number)))
            .toList();

    @Test
    void withAllPoliciesItCompilesWithoutAWord() {
        assertThat(Diagnostics.messages(with(project.stream().map(RemovalTest::complete))))
                .isEmpty();
    }

    @Test
    void withoutAnyOneOfThemTheBuildFailsAndNamesWhatItProtected() {
        long seed = System.nanoTime();
        List<Removal> removals = new ArrayList<>();
        project.forEach(source -> removals.addAll(removals(source)));
        Collections.shuffle(removals, new Random(seed));
        for (Removal removal : removals) {
            assertThat(named(Diagnostics.messages(with(Stream.of(removal.source())))))
                    .as("seed %s, without %s:%n%s", seed, removal.policy(), removal.source())
                    .containsExactlyInAnyOrderElementsOf(removal.expected());
        }
    }

    @Test
    void amongAllOthersItIsNamed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int turn = 0; turn < 5; turn++) {
            int victim = random.nextInt(RESOURCES);
            List<Removal> removals = removals(project.get(victim));
            Removal removal = removals.get(random.nextInt(removals.size()));
            Stream<String> sources = IntStream.range(0, RESOURCES)
                    .mapToObj(number -> number == victim ? removal.source() : complete(project.get(number)));
            assertThat(named(Diagnostics.messages(with(sources))))
                    .as("seed %s, without %s in resource %s", seed, removal.policy(), victim)
                    .containsExactlyInAnyOrderElementsOf(removal.expected());
        }
    }

    /**
     * A source without one of its policies.
     *
     * @param policy the annotation that is missing
     * @param source all the rest
     * @param expected the errors that this is to cause, as {@code Rule: endpoint}
     */
    private record Removal(String policy, String source, List<String> expected) {}

    private static List<Removal> removals(String source) {
        List<Removal> removals = new ArrayList<>();
        Matcher policy = POLICY.matcher(source);
        while (policy.find()) {
            String rest = source.substring(0, policy.start()) + source.substring(policy.end());
            List<String> expected = Arrays.stream(policy.group(2).split(", ", -1))
                    .map(endpoint -> policy.group(1) + ": " + endpoint)
                    .toList();
            removals.add(new Removal(policy.group(3), complete(rest), expected));
        }
        return removals;
    }

    private static String complete(String source) {
        return POLICY.matcher(source).replaceAll("$3");
    }

    private static String[] with(Stream<String> sources) {
        return Stream.concat(Stream.of(OWNERSHIP, VIEW), sources).toArray(String[]::new);
    }

    private static List<String> named(List<String> messages) {
        return messages.stream()
                .map(message -> message.replaceFirst("(?s)^error: \\[(\\w+)] (.*? \\(.*?\\)): .*", "$1: $2"))
                .toList();
    }
}
