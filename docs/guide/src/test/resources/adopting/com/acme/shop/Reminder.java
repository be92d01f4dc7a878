package com.acme.shop;

public record Reminder(String username) {}
