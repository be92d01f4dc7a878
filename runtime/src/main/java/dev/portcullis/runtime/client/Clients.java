package dev.portcullis.runtime.client;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the client of a request by its connection and by what trusted proxies say. */
public final class Clients {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final Client UNKNOWN = Client.named("unknown client");

    private final @Nullable TrustedProxies proxies;
    private final ForwardedHeader header;
    private final AtomicBoolean warnedOfPeer = new AtomicBoolean();
    private final AtomicBoolean warnedOfProxy = new AtomicBoolean();

    /**
     * Takes the word of some proxies.
     *
     * @param proxies null when nobody has said which there are; then it is nobody's
     * @param header where they write
     */
    public Clients(@Nullable TrustedProxies proxies, ForwardedHeader header) {
        this.proxies = proxies;
        this.header = header;
    }

    /**
     * The client.
     *
     * @param peer the address of the other end of the connection; null or empty when the server does not tell
     * @param fields the lines of a field of the request, none when it was not sent
     */
    public Client of(@Nullable String peer, Function<String, List<String>> fields) {
        if (peer == null || peer.isEmpty()) {
            warn(
                    warnedOfPeer,
                    "The server does not tell the address of clients: all of them share the limits by client");
            return UNKNOWN;
        }
        InetAddress address = Addresses.parse(peer);
        if (address == null) {
            return Client.named(peer);
        }
        if (proxies == null) {
            if (!fields.apply(header.field()).isEmpty()) {
                warn(
                        warnedOfProxy,
                        "Requests come through a proxy, and portcullis.trusted-proxies does not say through which: all"
                                + " clients behind it share the limits by client");
            }
            return Client.at(address);
        }
        return Client.at(
                proxies.any() ? proxies.client(address, header.addresses(fields.apply(header.field()))) : address);
    }

    private static void warn(AtomicBoolean warned, String message) {
        if (!warned.get() && warned.compareAndSet(false, true)) {
            LOG.log(System.Logger.Level.WARNING, message);
        }
    }
}
