package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.OwedPage;
import org.redress.commitment.boundary.OwedPromiseQueries;
import org.redress.commitment.domain.PromiseDue;
import org.redress.commitment.domain.PromisePosition;
import org.redress.web.shell.Me;

/** What is owed to customers: mine, and for those who answer for others their teams' and the whole house's. Source: R-054. */
@Named
@RequestScoped
public class PromisesView {
    @Inject
    OwedPromiseQueries queries;

    @Inject
    PromiseRows promiseRows;

    @Inject
    Me me;

    private @Nullable String view;
    private @Nullable String due;
    private @Nullable String after;
    private @Nullable String next;
    private List<PromiseRow> rows = List.of();

    /** Reads the page that the address asks for. */
    public void load() {
        OwedPage page = page();
        rows = promiseRows.of(page.promises());
        next = page.next()
                .map(position -> position.dueAt() + "|" + position.promiseId())
                .orElse(null);
    }

    private OwedPage page() {
        return switch (getScope()) {
            case MINE -> queries.mine(getDue(), position());
            case TEAM -> queries.ofMyTeams(getDue(), position());
            case HOUSE -> queries.ofEverybody(getDue(), position());
        };
    }

    private Optional<PromisePosition> position() {
        int bar = after == null ? -1 : after.indexOf('|');
        if (after == null || bar < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PromisePosition(
                    Instant.parse(after.substring(0, bar)), Long.parseLong(after.substring(bar + 1))));
        } catch (DateTimeParseException | NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> parsed(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The lists that are open to the acting person. */
    public List<PromiseScope> getScopes() {
        return me.isApproving() ? List.of(PromiseScope.values()) : List.of(PromiseScope.MINE);
    }

    public PromiseScope getScope() {
        return parsed(PromiseScope.class, view).filter(getScopes()::contains).orElse(PromiseScope.MINE);
    }

    public List<PromiseDue> getDues() {
        return List.of(PromiseDue.values());
    }

    public PromiseDue getDue() {
        return parsed(PromiseDue.class, due).orElse(PromiseDue.ANY);
    }

    public List<PromiseRow> getRows() {
        return rows;
    }

    /** Where the next page starts; nothing on the last one. */
    public @Nullable String getNext() {
        return next;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String value) {
        view = value;
    }

    public @Nullable String getDueBy() {
        return due;
    }

    public void setDueBy(@Nullable String value) {
        due = value;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String value) {
        after = value;
    }
}
