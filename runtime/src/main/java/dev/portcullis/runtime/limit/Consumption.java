package dev.portcullis.runtime.limit;

/**
 * The decision about one request.
 *
 * @param admitted whether every window admits it; otherwise nothing was counted
 * @param window the window that rejects, or the one closest to exhaustion
 * @param remaining how many more requests that window would admit at once
 * @param nanos when admitted: until that window is full again; when rejected: until it admits a request
 */
public record Consumption(boolean admitted, int window, long remaining, long nanos) {}
