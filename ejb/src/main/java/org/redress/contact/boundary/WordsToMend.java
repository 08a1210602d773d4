package org.redress.contact.boundary;

import org.redress.shared.BusinessException;

/** Something in a text to a customer should be said otherwise. */
public class WordsToMend extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WordsToMend(OutgoingWording.Mend mend) {
        super("RDR-CON-001", mend.words(), mend.better());
    }
}
