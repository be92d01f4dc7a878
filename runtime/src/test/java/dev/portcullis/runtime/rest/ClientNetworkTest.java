package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::ffff:c000:207, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::1, 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::1, 0000000000000000/64",
        "host:name.example, host:name.example"
    })
    void clientsAreCountedByTheNetworkThatOneCustomerGets(String address, String network) {
        assertThat(ClientNetwork.network(address)).isEqualTo(network);
    }
}
