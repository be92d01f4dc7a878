package dev.portcullis.attacks;

import dev.portcullis.MaxSize;

/** What somebody says who they are; only {@code right} is right. */
record Credentials(@MaxSize(320) String username, String password) {}
