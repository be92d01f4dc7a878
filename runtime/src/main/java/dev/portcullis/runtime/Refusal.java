package dev.portcullis.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A request or response that was refused. It holds no value that the caller sent, except the name under which the caller
 * is logged in.
 *
 * @param endpoint method, route and Java method, for example {@code GET /documents/{id} (DocumentResource.get)}; only
 *     what is known when no endpoint was reached
 * @param check what refused: {@code access}, a rule's class, the name of a limit, {@code size}, {@code exposure}, …
 * @param caller the caller's name; null when nobody is logged in
 * @param status the status of the answer
 * @param reason one sentence for the log
 */
public record Refusal(
        String endpoint, String check, @Nullable String caller, int status, String reason) {}
