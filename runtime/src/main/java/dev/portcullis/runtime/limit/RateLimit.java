package dev.portcullis.runtime.limit;

import java.util.List;

/**
 * One or several windows on one key; all of them must admit a request.
 *
 * @param name the limit's name, unique in the application
 * @param windows at least one
 */
public record RateLimit(String name, List<RateWindow> windows) {

    /** The same for a wider network: so many times as much. */
    public RateLimit times(int factor) {
        return new RateLimit(
                name + " times " + factor,
                windows.stream().map(window -> window.times(factor)).toList());
    }

    public RateLimit {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("The limit " + name + " has no window");
        }
    }
}
