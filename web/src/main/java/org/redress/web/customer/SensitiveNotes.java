package org.redress.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.SensitiveFile;
import org.redress.customer.boundary.SensitiveNoteQueries;
import org.redress.customer.boundary.SensitiveNoteService;
import org.redress.customer.boundary.SensitiveOffer;
import org.redress.customer.domain.SensitiveKind;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.web.i18n.Messages;

/**
 * Sensitive information of the customer that is shown, for those who may open it. What it says is drawn once, in answer to the
 * press that opened it; nothing of it stays in the view or the session. Source: R-139.
 */
@Named
@ViewScoped
public class SensitiveNotes implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String STAFF = "staff:";

    @Inject
    CustomerView page;

    @Inject
    transient SensitiveNoteQueries queries;

    @Inject
    transient SensitiveNoteService service;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private final ArrayList<SensitiveKind> kinds = new ArrayList<>();
    private final ArrayList<Long> shown = new ArrayList<>();
    private LocalDate latest;
    private transient @Nullable SensitiveFile file;

    @PostConstruct
    void begin() {
        SensitiveOffer offer = queries.offer(page.getCustomerId());
        kinds.addAll(offer.kinds());
        latest = offer.latest();
    }

    /** Whether the acting person may open it, as of when the page was opened: if no longer, a press says so. */
    public boolean isOffered() {
        return !kinds.isEmpty();
    }

    /** Opens it, which is written down. */
    public void open() {
        SensitiveFile opened = retrying.call(() -> service.open(page.getCustomerId()));
        shown.clear();
        opened.notes().forEach(note -> shown.add(note.noteId()));
        file = opened;
    }

    /** What was opened is drawn by the answer to that press alone. */
    public void forget() {
        if (file == null) {
            shown.clear();
        }
    }

    public String delete(long noteId) {
        retrying.run(() -> service.delete(page.getCustomerId(), noteId));
        return page.done("customer.sensitive.delete.done.text");
    }

    public boolean isOpened() {
        return file != null;
    }

    /** The numbers of what is shown, so that the next press may say which. */
    public List<Long> getShown() {
        return shown;
    }

    public SensitiveFile.@Nullable Line note(long noteId) {
        return file == null
                ? null
                : file.notes().stream()
                        .filter(note -> note.noteId() == noteId)
                        .findFirst()
                        .orElse(null);
    }

    public List<SensitiveFile.Act> getActs() {
        return file == null ? List.of() : file.acts();
    }

    /** Who recorded it, by name. */
    public String nameOf(long staffId) {
        return staff.names(List.of(staffId)).getOrDefault(staffId, "");
    }

    /** Who did something with it. */
    public String who(SensitiveFile.Act act) {
        return act.doneBy().startsWith(STAFF)
                ? nameOf(Long.parseLong(act.doneBy().substring(STAFF.length())))
                : messages.get("timeline.actor." + act.doneBy().replaceAll(":.*", ""));
    }

    public List<SensitiveKind> getKinds() {
        return kinds;
    }

    /** Until when it is kept at most, and unless something else is said. */
    public LocalDate getLatest() {
        return latest;
    }
}
