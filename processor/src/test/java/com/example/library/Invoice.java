package com.example.library;

import java.math.BigDecimal;
import java.util.List;

/** A type of a library, without any annotation. */
public class Invoice {

    public String getNumber() {
        return "2026-7";
    }

    public BigDecimal getTotal() {
        return BigDecimal.TEN;
    }

    public String getCustomer() {
        return "alice";
    }

    public String getIban() {
        return "DE02120300000000202051";
    }

    public List<Line> getLines() {
        return List.of(new Line("pen", BigDecimal.ONE));
    }

    /** A line of it. */
    public record Line(String article, BigDecimal purchasePrice) {}
}
