package dev.portcullis.sample.login;

import dev.portcullis.Expose;
import java.util.UUID;

/** To be sent back together with the one-time code. */
public record ChallengeView(@Expose UUID challenge) {}
