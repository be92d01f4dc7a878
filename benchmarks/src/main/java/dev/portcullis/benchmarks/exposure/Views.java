package dev.portcullis.benchmarks.exposure;

import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;

/** Which view each property of {@link PartParcel} is in, for Jackson; what is in none is in no view. */
interface Views {

    /** Everybody. */
    interface Everybody {}

    /** A caller with the role. */
    interface Clerk extends Everybody {}

    /** A caller with the role. */
    interface Auditor extends Everybody {}

    /** All of it is for everybody. */
    @JsonView(Everybody.class)
    interface AllOfIt {}

    @JsonView(Everybody.class)
    String reference();

    @JsonView(Everybody.class)
    String title();

    @JsonView(Everybody.class)
    String summary();

    @JsonView(Everybody.class)
    String sender();

    @JsonView(Everybody.class)
    String recipient();

    @JsonView(Clerk.class)
    String carrier();

    @JsonView(Auditor.class)
    String route();

    @JsonView(Everybody.class)
    int pieces();

    @JsonView(Everybody.class)
    int weight();

    @JsonView(Everybody.class)
    int length();

    @JsonView(Everybody.class)
    int height();

    @JsonView(Everybody.class)
    long version();

    @JsonView(Everybody.class)
    boolean fragile();

    @JsonView(Auditor.class)
    double price();

    @JsonView(Everybody.class)
    Stage stage();

    @JsonView(Everybody.class)
    List<String> labels();

    @JsonView(Everybody.class)
    Depot depot();
}
