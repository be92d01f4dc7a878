package dev.portcullis.runtime.client;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Whom limits by client count. With IPv6 one customer has a /64 at least and a /48 at most, so that both are counted:
 * {@link #WIDER} times as much is for the wider one.
 *
 * @param network the client's name for counting
 * @param wider that of the network around it; null when there is none
 */
public record Client(String network, @Nullable String wider) {

    /** How many times as much the wider network may do. */
    public static final int WIDER = 16;

    private static final int NETWORK_BYTES = 8;
    private static final int WIDER_BYTES = 6;

    /** The client at an address. */
    public static Client at(InetAddress address) {
        return address instanceof Inet4Address
                ? new Client(address.getHostAddress(), null)
                : new Client(prefix(address, NETWORK_BYTES), prefix(address, WIDER_BYTES));
    }

    /** A client whose address is not understood. */
    public static Client named(String name) {
        return new Client(name, null);
    }

    private static String prefix(InetAddress address, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), bytes)) + "/" + bytes * Byte.SIZE;
    }
}
