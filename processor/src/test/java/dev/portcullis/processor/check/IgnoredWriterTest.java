package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class IgnoredWriterTest {

    @Test
    void writersOfExposedTypes() {
        expect("""
                record Card(@Expose String number) {}

                class CardWriter extends com.fasterxml.jackson.databind.ser.std.StdSerializer<Card> { // warning IgnoredWriter: class CardWriter
                    CardWriter() {
                        super(Card.class);
                    }

                    @Override
                    public void serialize(
                            Card card,
                            com.fasterxml.jackson.core.JsonGenerator json,
                            com.fasterxml.jackson.databind.SerializerProvider provider) {}
                }

                abstract class CardProvider implements jakarta.ws.rs.ext.MessageBodyWriter<Card> {} // warning IgnoredWriter: class CardProvider

                abstract class CardAdapter implements jakarta.json.bind.adapter.JsonbAdapter<Card, String> {} // warning IgnoredWriter: class CardAdapter

                @Path("cards")
                @Authenticated
                class CardResource {
                    @GET
                    public Card get() {
                        return null;
                    }

                    @GET
                    @Path("all")
                    public List<Card> all() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void mixInsThatHideWhatLeaves() {
        expect("""
                package org.springframework.boot.jackson;

                public @interface JsonMixin {
                    Class<?>[] value() default {};

                    Class<?>[] type() default {};
                }
                """, """
                package io.quarkus.jackson;

                public @interface JacksonMixin {
                    Class<?>[] value();
                }
                """, """
                record Card(@Expose String number, @Expose String holder, String pin) {}

                @org.springframework.boot.jackson.JsonMixin(type = Card.class)
                abstract class CardMixIn {
                    @com.fasterxml.jackson.annotation.JsonIgnore
                    abstract String getNumber(); // warning IgnoredWriter: method CardMixIn.getNumber

                    @com.fasterxml.jackson.annotation.JsonIgnore
                    abstract String pin();
                }

                @io.quarkus.jackson.JacksonMixin({Card.class, DocumentView.class})
                @com.fasterxml.jackson.annotation.JsonIgnoreProperties({"holder", "pin"})
                interface HolderMixIn {} // warning IgnoredWriter: interface HolderMixIn

                @io.quarkus.jackson.JacksonMixin(Card.class)
                interface ReadingMixIn {
                    @com.fasterxml.jackson.annotation.JsonProperty("no")
                    String number();
                }

                @Path("cards")
                @Authenticated
                class CardResource {
                    @GET
                    public Card get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void writersOfOtherTypesAndReaders() {
        expect("""
                record Card(@Expose String number) {}

                record Coin(int value) {}

                abstract class CoinProvider implements jakarta.ws.rs.ext.MessageBodyWriter<Coin> {}

                abstract class CardReader implements jakarta.ws.rs.ext.MessageBodyReader<Card> {}

                abstract class CardDeserializer extends com.fasterxml.jackson.databind.JsonDeserializer<Card> {}

                abstract class Mapper implements jakarta.ws.rs.ext.ContextResolver<com.fasterxml.jackson.databind.ObjectMapper> {}

                @Path("cards")
                @Authenticated
                class CardResource {
                    @GET
                    public Card get() {
                        return null;
                    }
                }
                """);
    }
}
