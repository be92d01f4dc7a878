package dev.portcullis.benchmarks.request;

import dev.portcullis.MaxSize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is sent: the same bounds in the words of each peer. */
record NoteText(
        @MaxSize(200) @NotNull @Size(max = 200) String title,
        @MaxSize(2_000) @NotNull @Size(max = 2_000) String content) {}
