package dev.portcullis.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {

    private static final String PEER = "10.0.0.1";

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, ",
        "::ffff:192.0.2.7, 192.0.2.7, ",
        "::ffff:c000:207, 192.0.2.7, ",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64, 20010db80001/48",
        "2001:db8:1:2::1, 20010db800010002/64, 20010db80001/48",
        "fe80::1%eth0, fe80000000000000/64, fe8000000000/48",
        "::1, 0000000000000000/64, 000000000000/48",
        "host:name.example, host:name.example, "
    })
    void clientsAreCountedByTheNetworksThatOneCustomerGets(String peer, String network, String wider) {
        assertThat(new Clients(TrustedProxies.NONE, ForwardedHeader.FORWARDED).of(peer, field -> List.of()))
                .isEqualTo(new Client(network, wider));
    }

    @Test
    void withoutAPeerAllAreOneClient() {
        Clients clients = new Clients(null, ForwardedHeader.X_FORWARDED_FOR);
        assertThat(clients.of(null, field -> List.of("192.0.2.1"))).isEqualTo(clients.of("", field -> List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.1 | 192.0.2.1",
                "192.0.2.1:80 | 192.0.2.1",
                "[2001:db8::1]:80 | 20010db800000000/64",
                "192.0.2.1,, | 10.0.0.1",
                "1.2.3 | 10.0.0.1",
                "0x7f.1.1.1 | 10.0.0.1",
                "01.2.3.4 | 10.0.0.1",
                "256.1.1.1 | 10.0.0.1",
                "localhost | 10.0.0.1",
                "_hidden | 10.0.0.1",
                "unknown | 10.0.0.1",
                "192.0.2.1, 10.9.9.9 | 192.0.2.1",
                "192.0.2.1, unknown, 10.9.9.9 | 10.9.9.9",
                "10.1.1.1, 10.2.2.2 | 10.1.1.1"
            })
    void whatCannotBeUnderstoodIsTheNearestAddressThatIsKnown(String header, String network) {
        Clients clients = new Clients(TrustedProxies.parse("10.0.0.0/8"), ForwardedHeader.X_FORWARDED_FOR);
        assertThat(clients.of(PEER, field -> List.of(header)).network()).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for=192.0.2.1",
                "For=192.0.2.1;proto=https",
                "proto=https ; for=\"192.0.2.1\"",
                "for=\"192.0.2.1:4711\"",
                "for=198.51.100.1, for=192.0.2.1"
            })
    void forwardedIsReadAsRfc7239Says(String header) {
        Clients clients = new Clients(TrustedProxies.parse("1"), ForwardedHeader.FORWARDED);
        assertThat(clients.of(PEER, field -> List.of(header)).network()).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=192.0.2.1;host=\"a,for=198.51.100.9\"", "by=192.0.2.1", "for=\"\\192.0.2.1\""})
    void whatIsNoElementOfForwardedIsThePeer(String header) {
        Clients clients = new Clients(TrustedProxies.parse("1"), ForwardedHeader.FORWARDED);
        assertThat(clients.of(PEER, field -> List.of(header)).network()).isEqualTo(PEER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "0", "100", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/-1", "::/129", "proxy.example"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.parse(text))
                .withMessageStartingWith("none, the number of proxies");
    }
}
