package com.acme.shop;

import java.util.UUID;

public record Customer(UUID id, String login, String name, String email, String passwordHash) {}
