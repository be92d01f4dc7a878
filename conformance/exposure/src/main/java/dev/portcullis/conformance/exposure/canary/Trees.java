package dev.portcullis.conformance.exposure.canary;

import dev.portcullis.conformance.exposure.canary.Form.Scalar;
import dev.portcullis.conformance.exposure.canary.View.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a random tree: the same for the same seed. */
final class Trees {

    /** How properties end that name the owner of their object. */
    static final String KEEPER = "Keeper";

    private static final int MOST_VIEWS = 4;
    private static final int MOST_PROPERTIES = 4;
    private static final int DEEPEST_FORM = 3;
    private static final List<String> CONDITIONAL_KINDS = List.of("NONE", "PERSONAL", "FINANCIAL", "HEALTH");
    private static final List<String> ANY_KIND = List.of("PERSONAL", "SECRET", "FINANCIAL", "HEALTH");

    private final long seed;
    private final Random random;
    private final List<View> views = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private int names;

    private Trees(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    static Tree of(long seed) {
        return new Trees(seed).tree();
    }

    private Tree tree() {
        int count = 1 + random.nextInt(MOST_VIEWS);
        for (int i = 0; i < count; i++) {
            views.add(view("V" + i));
        }
        views.forEach(this::fill);
        View returned = views.get(0);
        Form.Nested form = new Form.Nested(returned, returned.generic() ? argument() : null);
        Tree.Root root = pick(List.of(Tree.Root.values()));
        boolean literal = root == Tree.Root.RESPONSE || root == Tree.Root.RESPONSE_OF_LIST;
        boolean impossible = returned.generic() && (literal || root == Tree.Root.ARRAY);
        return new Tree(seed, impossible ? Tree.Root.LIST : root, form, views, literals);
    }

    private View view(String name) {
        Kind kind = pick(List.of(Kind.values()));
        boolean generic = (kind == Kind.RECORD || kind == Kind.BEAN) && chance(4);
        return new View(name, kind, generic ? null : parent(kind), generic);
    }

    private @Nullable View parent(Kind kind) {
        List<View> possible = views.stream()
                .filter(view -> !view.generic())
                .filter(view -> switch (kind) {
                    case BEAN, ABSTRACT -> view.kind() == Kind.BEAN || view.kind() == Kind.ABSTRACT;
                    case INTERFACE -> view.kind() == Kind.INTERFACE;
                    case RECORD, SEALED -> false;
                })
                .toList();
        return possible.isEmpty() || chance(2) ? null : pick(possible);
    }

    private void fill(View view) {
        view.own().addAll(properties(view, view.kind() != Kind.SEALED, view.all()));
        if (view.generic()) {
            view.own().add(new Property(name(), new Form.Variable(), mark(view.all()), false, ""));
        }
        switch (view.kind()) {
            case RECORD -> {
                view.variants().add(new Variant(view.name(), List.of()));
                if (chance(3)) {
                    view.derived().add(literal());
                }
            }
            case BEAN, ABSTRACT, INTERFACE -> subclasses(view);
            case SEALED -> {
                for (int i = 0; i <= random.nextInt(2); i++) {
                    view.variants().add(new Variant(view.name() + "Case" + i, properties(view, true, view.own())));
                }
            }
        }
    }

    /** They may be marked, too: for endpoints that return them, of which there are none here. */
    private void subclasses(View view) {
        if (view.kind() == Kind.BEAN) {
            view.variants().add(new Variant(view.name(), List.of()));
        }
        for (int i = 0; i <= random.nextInt(2); i++) {
            view.variants().add(new Variant(view.name() + "Sub" + i, properties(view, false, view.all())));
        }
    }

    /** Some properties, of which one is exposed at least when that is asked for. */
    private List<Property> properties(View view, boolean exposing, List<Property> before) {
        List<Property> made = new ArrayList<>();
        String keeper = name() + KEEPER;
        made.add(new Property(keeper, Scalar.TEXT, chance(2) ? Mark.NONE : mark(List.of()), false, ""));
        for (int i = random.nextInt(MOST_PROPERTIES); i >= 0; i--) {
            Mark mark = mark(Stream.concat(before.stream(), made.stream()).toList());
            made.add(property(view, mark));
        }
        if (exposing && made.stream().noneMatch(property -> property.mark().exposed())) {
            made.add(property(view, new Mark(true, List.of(), "", "")));
        }
        return made;
    }

    private Property property(View view, Mark mark) {
        boolean bean = view.kind() == Kind.BEAN || view.kind() == Kind.ABSTRACT;
        Form form = mark.exposed() ? form(view, DEEPEST_FORM) : hidden(view);
        return new Property(name(), form, mark, bean && chance(3), bean && chance(60) ? literal() : "");
    }

    private Mark mark(List<Property> before) {
        if (chance(3)) {
            return new Mark(false, List.of(), "", chance(3) ? pick(ANY_KIND) : "");
        }
        List<String> keepers = before.stream()
                .map(Property::name)
                .filter(name -> name.endsWith(KEEPER))
                .toList();
        List<String> roles = chance(2)
                ? List.of()
                : Reader.ROLES.stream().filter(role -> chance(2)).toList();
        String owner = keepers.isEmpty() || !chance(4) ? "" : pick(keepers);
        boolean conditional = !roles.isEmpty() || !owner.isEmpty();
        return new Mark(true, roles, owner, conditional && chance(4) ? pick(CONDITIONAL_KINDS) : "");
    }

    private Form hidden(View view) {
        return chance(2) ? pick(List.of(Scalar.values())) : form(view, DEEPEST_FORM);
    }

    private Form form(View within, int depth) {
        return switch (depth == 0 ? random.nextInt(6) : random.nextInt(12)) {
            case 0, 1, 2 -> Scalar.TEXT;
            case 3 -> pick(Scalar.EXPOSABLE);
            case 4, 5, 6 -> nested(within);
            case 7, 8 ->
                new Form.Many(pick(List.of(Form.Many.Shape.LIST, Form.Many.Shape.SET)), boxed(form(within, depth - 1)));
            case 9 -> new Form.Many(Form.Many.Shape.ARRAY, component(within));
            case 10 ->
                new Form.Keyed(pick(List.of(Scalar.TEXT, Scalar.UUID, Scalar.BOXED)), boxed(form(within, depth - 1)));
            default -> new Form.Maybe(boxed(form(within, depth - 1)));
        };
    }

    private Form nested(View within) {
        View view = pick(views);
        // A generic view that contains another, or itself with more, would have instances without end.
        if (view.generic() && within.generic()) {
            return Scalar.TEXT;
        }
        return new Form.Nested(view, view.generic() ? argument() : null);
    }

    private Form argument() {
        List<View> plain = views.stream().filter(view -> !view.generic()).toList();
        Form form = plain.isEmpty() || chance(2) ? Scalar.TEXT : new Form.Nested(pick(plain), null);
        return chance(3) ? new Form.Many(Form.Many.Shape.LIST, form) : form;
    }

    /** Java has no arrays of generic types. */
    private Form component(View within) {
        Form form = nested(within);
        return form instanceof Form.Nested nested && nested.view().generic() ? Scalar.TEXT : form;
    }

    private static Form boxed(Form form) {
        return form instanceof Scalar scalar && scalar.primitive() ? Scalar.BOXED : form;
    }

    private String name() {
        return "p" + names++;
    }

    private String literal() {
        String literal = "c" + Long.toUnsignedString(seed) + "l" + literals.size() + "z";
        literals.add(literal);
        return literal;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
