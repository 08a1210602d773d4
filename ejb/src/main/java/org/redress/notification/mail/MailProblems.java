package org.redress.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.notification.domain.DeliveryProblem;

/** Tells from an error why a message did not get out. */
final class MailProblems {
    private MailProblems() {}

    static DeliveryProblem of(Throwable error) {
        List<Throwable> chain = chain(error);
        if (any(chain, AddressException.class::isInstance) || any(chain, MailProblems::isRefusedAddress)) {
            return DeliveryProblem.ADDRESS_REFUSED;
        }
        if (any(chain, AuthenticationFailedException.class::isInstance)) {
            return DeliveryProblem.SIGN_IN_REFUSED;
        }
        if (any(chain, MailProblems::isNoConnection)) {
            return DeliveryProblem.SERVER_AWAY;
        }
        if (any(chain, FileSystemException.class::isInstance)) {
            return DeliveryProblem.FOLDER_REFUSED;
        }
        return any(chain, SendFailedException.class::isInstance)
                ? DeliveryProblem.MESSAGE_REFUSED
                : DeliveryProblem.OTHER;
    }

    /** Refused for good: an address that is put off for a while is not among the invalid ones. */
    private static boolean isRefusedAddress(Throwable error) {
        return error instanceof SendFailedException refused
                && Optional.ofNullable(refused.getInvalidAddresses())
                        .filter(addresses -> addresses.length > 0)
                        .isPresent();
    }

    private static boolean isNoConnection(Throwable error) {
        return error instanceof SocketException
                || error instanceof SocketTimeoutException
                || error instanceof UnknownHostException
                || error.getClass().getSimpleName().equals("MailConnectException");
    }

    private static boolean any(List<Throwable> chain, Predicate<Throwable> kind) {
        return chain.stream().anyMatch(kind);
    }

    private static List<Throwable> chain(Throwable error) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = error; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}
