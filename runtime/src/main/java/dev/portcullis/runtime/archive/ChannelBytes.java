package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

final class ChannelBytes extends ZipBytes {

    private final SeekableByteChannel channel;
    private final long size;

    private ChannelBytes(SeekableByteChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static ChannelBytes open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.READ);
        try {
            return new ChannelBytes(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    long size() {
        return size;
    }

    @Override
    void fill(ByteBuffer buffer, long position) throws IOException {
        channel.position(position);
        while (buffer.hasRemaining()) {
            // the file was cut after it was opened
            if (channel.read(buffer) < 0) {
                throw new UnsafeArchiveException(Reason.MALFORMED);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
