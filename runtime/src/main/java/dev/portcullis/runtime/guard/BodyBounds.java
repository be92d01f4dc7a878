package dev.portcullis.runtime.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The declared bounds of the members of a JSON body; what is not declared has the configured default. A member is named
 * by its JSON pointer, with {@code *} for every element of an array and every value of a map: {@code /items/*}{@code
 * /name}.
 */
public final class BodyBounds {

    /** Nothing declared. */
    public static final BodyBounds DEFAULT = new BodyBounds(Map.of(), Map.of(), Map.of());

    private final Map<String, Long> text;
    private final Map<String, Long> elements;
    private final Map<String, String> same;

    private BodyBounds(Map<String, Long> text, Map<String, Long> elements, Map<String, String> same) {
        this.text = Map.copyOf(text);
        this.elements = Map.copyOf(elements);
        this.same = Map.copyOf(same);
    }

    /** The most characters of a text or number, by pointer. */
    public Map<String, Long> text() {
        return text;
    }

    /** The most elements of an array or object, by pointer. */
    public Map<String, Long> elements() {
        return elements;
    }

    /** Which pointers are bounded like another one, which may contain them. */
    public Map<String, String> same() {
        return same;
    }

    /**
     * The pointer whose bounds hold at a pointer. Types that contain themselves are described once: whoever walks a body
     * asks at every member and element, and goes on from the answer.
     *
     * @param pointer that of a member or element, made from the answer for what contains it
     * @return the pointer itself, unless it is the {@linkplain Builder#same same} as another
     */
    public String resolve(String pointer) {
        return same.getOrDefault(pointer, pointer);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects bounds. */
    public static final class Builder {

        private final Map<String, Long> text = new LinkedHashMap<>();
        private final Map<String, Long> elements = new LinkedHashMap<>();
        private final Map<String, String> same = new LinkedHashMap<>();

        private Builder() {}

        /** The most characters of a text or number. */
        public Builder text(String pointer, long max) {
            text.put(pointer, max);
            return this;
        }

        /** The most elements of an array or members of an object. */
        public Builder elements(String pointer, long max) {
            elements.put(pointer, max);
            return this;
        }

        /**
         * What is below a pointer is bounded like what is below another one, to any depth.
         *
         * @param as the pointer that contains it; empty for the whole body
         */
        public Builder same(String pointer, String as) {
            same.put(pointer, as);
            return this;
        }

        public BodyBounds build() {
            return new BodyBounds(text, elements, same);
        }
    }
}
