package dev.portcullis.runtime.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which proxies stand in front of the service, whose word about the client is taken: none, so many, or those in some
 * networks.
 */
public final class TrustedProxies {

    /** Nobody's word is taken: the client is the peer of the connection. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of(), 0);

    private static final Pattern HOPS = Pattern.compile("[1-9]\\d?");
    private static final String ALLOWED =
            "none, the number of proxies (1 to 99), or their networks, such as 10.0.0.0/8, 2001:db8::/32";

    private final List<Network> networks;
    private final int hops;

    private TrustedProxies(List<Network> networks, int hops) {
        this.networks = List.copyOf(networks);
        this.hops = hops;
    }

    /**
     * Reads {@code none}, the number of proxies in front of the service, or a list of networks ({@code 10.0.0.0/8,
     * 2001:db8::/32}) or addresses.
     *
     * @throws IllegalArgumentException for anything else, saying what is allowed
     */
    public static TrustedProxies parse(String text) {
        String value = text.strip();
        if (value.equals("none")) {
            return NONE;
        }
        if (HOPS.matcher(value).matches()) {
            return new TrustedProxies(List.of(), Integer.parseInt(value));
        }
        List<Network> networks = new ArrayList<>();
        for (String network : value.split(",", -1)) {
            networks.add(Network.parse(network.strip()));
        }
        return new TrustedProxies(networks, 0);
    }

    /**
     * The client of a request, from the right: whatever is farther left than what the last trusted proxy wrote was made
     * up by the client, or could have been.
     *
     * @param peer the other end of the connection
     * @param forwarded what proxies say, the nearest one last; null for what cannot be understood
     */
    InetAddress client(InetAddress peer, List<@Nullable InetAddress> forwarded) {
        return hops > 0 ? counted(peer, forwarded) : walked(peer, forwarded);
    }

    /** Whether anybody's word is taken. */
    boolean any() {
        return hops > 0 || !networks.isEmpty();
    }

    private InetAddress counted(InetAddress peer, List<@Nullable InetAddress> forwarded) {
        InetAddress client = forwarded.size() < hops ? null : forwarded.get(forwarded.size() - hops);
        return client == null ? peer : client;
    }

    private InetAddress walked(InetAddress peer, List<@Nullable InetAddress> forwarded) {
        InetAddress nearest = peer;
        for (int i = forwarded.size() - 1; i >= 0 && trusts(nearest); i--) {
            InetAddress before = forwarded.get(i);
            if (before == null) {
                return nearest;
            }
            nearest = before;
        }
        return nearest;
    }

    private boolean trusts(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private record Network(InetAddress address, int prefix) {

        static Network parse(String text) {
            int slash = text.indexOf('/');
            InetAddress address = Addresses.parse(slash < 0 ? text : text.substring(0, slash));
            if (address == null) {
                throw new IllegalArgumentException(ALLOWED);
            }
            int longest = address.getAddress().length * Byte.SIZE;
            int prefix = slash < 0 ? longest : number(text.substring(slash + 1));
            if (prefix < 0 || prefix > longest) {
                throw new IllegalArgumentException(ALLOWED);
            }
            return new Network(address, prefix);
        }

        private static int number(String digits) {
            return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        }

        boolean contains(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >>> (bit % Byte.SIZE);
                if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
