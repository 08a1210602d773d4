package org.redress.web.commitment;

import java.util.List;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseView;

/** When the customer next hears from us, which may be left open while she knows it already. Source: R-034. */
public class NextHearEntry extends TimeEntry {
    private static final long serialVersionUID = 1L;

    /** What was typed; nothing while nothing was. */
    public Optional<NextContact> asked() {
        return isComplete() ? Optional.of(nextContact()) : Optional.empty();
    }

    /** Whether the customer has to be given a time because no open promise gives her one. */
    public static boolean isOwed(List<PromiseView> promises) {
        return promises.stream().noneMatch(promise -> promise.isOpen() && promise.tellsTheCustomer());
    }
}
