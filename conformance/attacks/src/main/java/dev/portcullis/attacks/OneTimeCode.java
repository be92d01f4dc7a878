package dev.portcullis.attacks;

import dev.portcullis.MaxSize;

/** A second proof. */
record OneTimeCode(@MaxSize(320) String username, String otp) {}
