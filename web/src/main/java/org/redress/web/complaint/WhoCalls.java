package org.redress.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.KnownCaller;
import org.redress.complaint.boundary.KnownCallerQueries;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.relationship.boundary.LastWord;
import org.redress.relationship.boundary.RelationshipQueries;
import org.redress.search.boundary.CallerQueries;
import org.redress.search.boundary.FoundCaller;
import org.redress.shared.Retrying;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Who is calling: found while she says it, and what we know of her, so that she is not asked again. Source. */
@Named
@ViewScoped
public class WhoCalls implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE_NUMBER = 7;

    @Inject
    transient CallerQueries callers;

    @Inject
    transient KnownCallerQueries known;

    @Inject
    transient CustomerQueries customers;

    @Inject
    transient CustomerService customerService;

    @Inject
    transient Retrying retrying;

    @Inject
    transient RelationshipQueries relationships;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Messages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Me me;

    private final CallerEntries entries = new CallerEntries();
    private String search = "";
    private @Nullable Long customerId;
    private long version;
    private transient @Nullable CustomerFile file;
    private transient List<FoundCaller> found = List.of();
    private transient @Nullable KnownCaller caller;
    private transient Optional<LastWord> last = Optional.empty();

    /** Looks for her while a name, a number, an address or a reference is typed. */
    public void find() {
        found = callers.find(search);
    }

    private boolean lookedForANumber() {
        return search.chars().noneMatch(Character::isLetter)
                && search.chars().filter(Character::isDigit).count() >= WHOLE_NUMBER;
    }

    /** It is this one: nothing about her is asked again. */
    public void choose(long chosen) {
        customerId = chosen;
        caller = null;
        file = null;
        version = customers.file(chosen).version();
        found = List.of();
        search = "";
    }

    /** How she is reached was said back to her, as it is shown, and is still right. Source. */
    public void confirm() {
        long chosen = chosen().orElseThrow();
        retrying.run(() -> customerService.confirm(chosen, version));
        file = null;
        version = customers.file(chosen).version();
    }

    private CustomerFile file() {
        if (file == null) {
            file = customers.file(chosen().orElseThrow());
        }
        return file;
    }

    /** Whether she said of all that is known now that it is right. */
    public boolean isConfirmed() {
        return file().confirmed();
    }

    /** When it was said back to her last. */
    public @Nullable Instant getConfirmedAt() {
        return file().confirmedAt().orElse(null);
    }

    public String getConfirmedBy() {
        return file().confirmedBy().map(this::nameOf).orElse("");
    }

    /** It is somebody else after all. */
    public void forget() {
        customerId = null;
        caller = null;
    }

    /** Who she is when she is new, with the number she was looked for by, which need not be typed twice; nothing when we know her. */
    Particulars particulars() {
        if (entries.getPhone().isBlank() && lookedForANumber()) {
            entries.setPhone(search);
        }
        return customerId == null ? entries.particulars() : Particulars.none();
    }

    /** What was written down of somebody we do not know; empty when she was chosen. */
    String unknown() {
        Particulars told = particulars();
        return Stream.of(told.name(), told.phone(), told.email())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    Optional<Long> chosen() {
        return Optional.ofNullable(customerId);
    }

    /** What we know of her; nothing as long as nobody was chosen. */
    public @Nullable KnownCaller getCaller() {
        if (caller == null && customerId != null) {
            caller = known.known(customerId);
            last = relationships.lastWord(customerId);
        }
        return caller;
    }

    /** How she would rather be reached, where she said so. */
    public @Nullable PreferredContact getPreferred() {
        return Optional.ofNullable(getCaller())
                .flatMap(who -> who.customer().particulars().preferredContact())
                .orElse(null);
    }

    /** What helps whoever speaks with her, by what she is to us and how she buys; empty where nobody said. */
    public String getAdvice() {
        CustomerProfile profile = file().profile();
        return Stream.concat(profile.relation().stream(), profile.buys().stream())
                .map(kind -> messages.get("customer.advice." + kind))
                .collect(Collectors.joining(" "));
    }

    /** Whom she already spoke with and when, as a sentence; empty when nobody did. */
    public String getLastContact() {
        return lastWord()
                .map(word -> messages.text(
                        "complaint.caller.last." + (isMine(word) ? "mine" : "other")
                                + (word.reference().isEmpty() ? ".general" : ""),
                        nameOf(word.staffId()),
                        formats.moment(word.at()),
                        word.reference()))
                .orElse("");
    }

    /** Whether a colleague of the acting person spoke with her last. */
    public boolean isLastWithAnother() {
        return lastWord().filter(word -> !isMine(word)).isPresent();
    }

    private Optional<LastWord> lastWord() {
        return getCaller() == null ? Optional.empty() : last;
    }

    private boolean isMine(LastWord word) {
        return word.staffId() == me.getStaffId();
    }

    private String nameOf(long staffId) {
        return staff.names(List.of(staffId)).getOrDefault(staffId, "");
    }

    public @Nullable Long getCustomerId() {
        return customerId;
    }

    public List<FoundCaller> getFound() {
        return found == null ? List.of() : found;
    }

    public CallerEntries getEntries() {
        return entries;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
