package dev.portcullis.attacks;

import dev.portcullis.Expose;

/** How many guesses a process has looked at. */
record VerificationsView(@Expose int count) {}
