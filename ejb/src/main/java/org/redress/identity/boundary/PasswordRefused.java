package org.redress.identity.boundary;

import java.util.Locale;
import org.redress.shared.BusinessException;

/** A new password was not taken; the sentence says why. */
public class PasswordRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final int FEWEST_CHARACTERS = 12;

    private PasswordRefused(String code, Object... details) {
        super(code, details);
    }

    /** The present password is wrong, or there were too many attempts. */
    static PasswordRefused wrong() {
        return new PasswordRefused("RDR-IDN-010");
    }

    static void unlessGood(String login, String present, String chosen) {
        if (chosen.length() < FEWEST_CHARACTERS) {
            throw new PasswordRefused("RDR-IDN-011", FEWEST_CHARACTERS);
        }
        if (chosen.equals(present)) {
            throw new PasswordRefused("RDR-IDN-012");
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(login)) {
            throw new PasswordRefused("RDR-IDN-013");
        }
    }
}
