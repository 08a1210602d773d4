package org.redress.web.worklist;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did last to several tasks at once: her inbox says so, and once more when it is loaded again. */
@SessionScoped
public class LastDone implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 2;

    private @Nullable DoneTogether last;
    private int left;

    /** This was done just now. */
    public synchronized void was(DoneTogether done) {
        last = done;
        left = SHOWN;
    }

    /** What the page that is drawn now says of it; nothing when it was said often enough. */
    public synchronized Optional<DoneTogether> said() {
        if (left == 0) {
            last = null;
        } else {
            left--;
        }
        return Optional.ofNullable(last);
    }
}
