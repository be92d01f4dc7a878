package com.acme.shop;

import java.util.UUID;

public record Order(UUID id, String customer, long product, int quantity, String state) {}
