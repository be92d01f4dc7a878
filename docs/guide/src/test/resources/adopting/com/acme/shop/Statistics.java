package com.acme.shop;

public record Statistics(int products, int customers, int orders) {}
