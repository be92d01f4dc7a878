package dev.portcullis.runtime.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A script that the server keeps, called by its digest. */
final class Script {

    private final String text;
    private final String digest;

    private Script(String text) {
        this.text = text;
        this.digest = sha1(text);
    }

    static Script read(String name) {
        try (InputStream script = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
            return new Script(new String(script.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it on one key; a server that does not know it yet, or was restarted, is sent the text. */
    List<Object> call(RedisCommands<String, String> commands, String key, String... arguments) {
        String[] keys = {key};
        try {
            return commands.evalsha(digest, ScriptOutputType.MULTI, keys, arguments);
        } catch (RedisNoScriptException e) {
            return commands.eval(text, ScriptOutputType.MULTI, keys, arguments);
        }
    }

    private static String sha1(String text) {
        try {
            // What Redis names scripts by; nothing is protected by it.
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
