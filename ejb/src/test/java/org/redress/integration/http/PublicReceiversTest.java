package org.redress.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.integration.domain.AddressRefused;

class PublicReceiversTest {
    private final PublicReceivers receivers = new PublicReceivers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1"
            })
    void knowsWhatIsWithinOurOwnNetwork(String address) throws UnknownHostException {
        assertThat(PublicReceivers.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "8.8.8.8", "172.32.0.1", "100.63.255.255", "100.128.0.1", "192.0.1.1", "2606:4700::1"
            })
    void knowsWhatIsOutside(String address) throws UnknownHostException {
        assertThat(PublicReceivers.isInside(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/hook, RDR-ITG-011",
        "https://127.0.0.1/hook, RDR-ITG-013",
        "https://[::1]/hook, RDR-ITG-013",
        "https://169.254.169.254/latest, RDR-ITG-013",
        "https://2130706433/hook, RDR-ITG-013",
        "ftp://1.1.1.1/hook, RDR-ITG-010",
        "file:///etc/passwd, RDR-ITG-010",
        "https:///hook, RDR-ITG-010",
        "https://user:secret@1.1.1.1/hook, RDR-ITG-010",
        "https://name.invalid/hook, RDR-ITG-012",
    })
    void saysWhyNothingIsSentThere(String address, String code) {
        assertThatThrownBy(() -> receivers.require(URI.create(address)))
                .isInstanceOfSatisfying(AddressRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://1.1.1.1/hook", "https://1.1.1.1:8443/hook?for=redress"})
    void letsEncryptedEventsOut(String address) {
        assertThatCode(() -> receivers.require(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9000/hook", "https://192.168.1.20/hook", "https://1.1.1.1/hook"})
    void letsASiteReachItsOwnNetworkWhenItSaysSo(String address) {
        receivers.privateAllowed = true;

        assertThatCode(() -> receivers.require(URI.create(address))).doesNotThrowAnyException();
        assertThatThrownBy(() -> receivers.require(URI.create("http://1.1.1.1/hook")))
                .isInstanceOf(AddressRefused.class);
    }
}
