package com.acme.shop;

import java.math.BigDecimal;

public record Product(long number, String name, BigDecimal price, BigDecimal purchasePrice) {}
