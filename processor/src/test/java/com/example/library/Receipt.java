package com.example.library;

import dev.portcullis.Expose;
import dev.portcullis.MaxSize;
import dev.portcullis.Sensitive;
import jakarta.ws.rs.QueryParam;

/** A view of a library with its policies on private fields, where Gradle does not look. */
public class Receipt {

    @Expose
    private String number = "2026-7";

    private String total = "10";

    public String getNumber() {
        return number;
    }

    @Expose
    public String getTotal() {
        return total;
    }

    /** Its policies are repeated on the accessors. */
    public record Item(@Expose String article) {}

    /** One whose accessor is written out is on its own. */
    public record Stamp(
            @Expose @Sensitive(Sensitive.Kind.NONE) String office) {

        @Override
        @Expose
        public String office() {
            return office;
        }
    }

    /** A bean of parameters. */
    public static class Search {

        @QueryParam("of")
        @MaxSize(20)
        private String of = "";

        @QueryParam("in")
        String in = "";

        /** What is searched for. */
        public String of() {
            return of + in;
        }
    }
}
