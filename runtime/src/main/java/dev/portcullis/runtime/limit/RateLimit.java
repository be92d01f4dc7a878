package dev.portcullis.runtime.limit;

import java.util.List;

/**
 * One or several windows on one key; all of them must admit a request.
 *
 * @param name the limit's name, unique in the application
 * @param windows at least one
 */
public record RateLimit(String name, List<RateWindow> windows) {

    public RateLimit {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("The limit " + name + " has no window");
        }
    }
}
