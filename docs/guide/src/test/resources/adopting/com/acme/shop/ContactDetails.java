package com.acme.shop;

public record ContactDetails(String name, String email) {}
