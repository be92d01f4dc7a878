package com.acme.shop;

public record Credentials(String username, String password) {}
