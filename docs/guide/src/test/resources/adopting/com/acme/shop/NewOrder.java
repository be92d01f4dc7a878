package com.acme.shop;

public record NewOrder(long product, int quantity) {}
