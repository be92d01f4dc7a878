package com.acme.shop;

import java.math.BigDecimal;

public record NewProduct(String name, BigDecimal price, BigDecimal purchasePrice) {}
