package org.redress.notification.boundary;

import java.io.Serializable;
import org.redress.notification.boundary.LetterDraftQueries.Draft;
import org.redress.notification.domain.Carrier;

/**
 * A message to a customer nobody has sent yet.
 *
 * @param letter as she would read it
 * @param carrier by what it would leave
 * @param reachable whether we know where to send it
 */
public record MessageDraft(Draft letter, Carrier carrier, boolean reachable) implements Serializable {
    public boolean isByMail() {
        return carrier == Carrier.MAIL;
    }
}
