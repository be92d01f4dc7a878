package dev.portcullis.runtime.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * Whom limits by client count: the peer of the connection, IPv6 by the /64 that one customer gets. Nothing here ever
 * asks the DNS.
 */
public final class ClientNetwork {

    /** The property of a request under which a server's adapter leaves the address of the peer as text. */
    public static final String PEER_ADDRESS = "dev.portcullis.runtime.peer-address";

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final String UNKNOWN = "unknown client";
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");
    private static final int NETWORK_BYTES = 8;

    private final AtomicBoolean warned = new AtomicBoolean();

    ClientNetwork() {}

    /** The client's name for counting. */
    String of(ContainerRequestContext request) {
        if (request.getProperty(PEER_ADDRESS) instanceof String address && !address.isEmpty()) {
            return network(address);
        }
        if (warned.compareAndSet(false, true)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The server does not tell the address of clients: all of them share the limits by client");
        }
        return UNKNOWN;
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        int zone = address.indexOf('%');
        String literal = zone < 0 ? address : address.substring(0, zone);
        try {
            // The JDK takes what begins with a digit or a colon and has a colon for a literal.
            return IPV6.matcher(literal).matches() ? network(InetAddress.getByName(literal)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** The JDK has already made an IPv4 address of an IPv4-mapped one. */
    private static String network(InetAddress address) {
        return address instanceof Inet4Address
                ? address.getHostAddress()
                : HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64";
    }
}
