package org.redress.integration.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.integration.boundary.ReceiverCheck;
import org.redress.integration.domain.AddressRefused;
import org.redress.integration.domain.AddressRefused.Reason;

/**
 * Keeps events, and whoever subscribes to them, out of our own network: every address a name stands for has to be a public
 * one, and what leaves is encrypted. A site whose receivers are within its own network says so; then those, and only
 * those, may also be reached unencrypted. The answer holds for as long as the runtime remembers the name, which is longer
 * than it takes to send: the address that is connected to is the one that was looked at.
 */
@ApplicationScoped
class PublicReceivers implements ReceiverCheck {
    @Inject
    @ConfigProperty(name = "redress.webhook.private", defaultValue = "false")
    boolean privateAllowed;

    @Override
    public void require(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("");
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean encrypted = scheme.equals("https");
        if (host.isEmpty() || address.getUserInfo() != null || !(encrypted || scheme.equals("http"))) {
            throw new AddressRefused(Reason.NO_ADDRESS);
        }
        if (!encrypted && !privateAllowed) {
            throw new AddressRefused(Reason.NOT_ENCRYPTED);
        }
        for (InetAddress each : resolved(host)) {
            boolean inside = isInside(each);
            if (inside && !privateAllowed) {
                throw new AddressRefused(Reason.INSIDE);
            }
            if (!inside && !encrypted) {
                throw new AddressRefused(Reason.NOT_ENCRYPTED);
            }
        }
    }

    private static InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException otherwise) {
            throw new AddressRefused(Reason.UNKNOWN);
        }
    }

    /** Loopback, link-local, private, shared, unspecified, reserved or multicast; also where IPv6 only wraps such a one. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isInsideV6(bytes) : isInsideV4(bytes));
    }

    private static boolean isInsideV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
        return first == 0 || first >= 240 || shared || benchmark || protocol;
    }

    private static boolean isInsideV6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        boolean translated = (bytes[0] & 0xff) == 0x00 && (bytes[1] & 0xff) == 0x64;
        boolean sixToFour = (bytes[0] & 0xff) == 0x20 && (bytes[1] & 0xff) == 0x02;
        boolean low = bytes[0] == 0 && bytes[1] == 0;
        return unique || translated || sixToFour || low;
    }
}
