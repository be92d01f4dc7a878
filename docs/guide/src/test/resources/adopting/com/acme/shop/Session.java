package com.acme.shop;

public record Session(String token) {}
