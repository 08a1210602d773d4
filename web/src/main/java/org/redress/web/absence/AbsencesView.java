package org.redress.web.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceService;
import org.redress.absence.boundary.AbsenceView;
import org.redress.absence.boundary.EnterAbsence;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;

/** Who is away when and who stands in: to see, to enter, to make shorter. Source: R-070. */
@Named
@ViewScoped
public class AbsencesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/absence/absences.xhtml?faces-redirect=true";

    /** Beside which input a refusal is said. */
    private static final Map<String, String> BESIDE = Map.of(
            "RDR-ABS-004", "enter:last",
            "RDR-ABS-005", "enter:first",
            "RDR-ABS-006", "enter:substitute",
            "RDR-ABS-010", "enter:substitute",
            "RDR-ABS-014", "enter:substitute");

    @Inject
    transient AbsenceQueries queries;

    @Inject
    transient AbsenceService service;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    private @Nullable Long chosen;
    private @Nullable Long who;
    private @Nullable Long substitute;
    private boolean lends;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate newLastDay;
    private transient @Nullable List<AbsenceView> rows;
    private transient @Nullable Map<Long, String> names;

    /** Begins with herself and today, or with the absence that is to be changed. */
    public void begin() {
        who = me.getStaffId();
        firstDay = queries.today();
        AbsenceView shown = getShown();
        newLastDay = shown == null ? null : shown.lastDay();
    }

    /** The first to begin first. */
    public List<AbsenceView> getRows() {
        if (rows == null) {
            rows = queries.ahead();
        }
        return rows;
    }

    /** The one that is to be changed, where she may. */
    public @Nullable AbsenceView getShown() {
        return getRows().stream()
                .filter(row -> row.changeable() && Long.valueOf(row.absenceId()).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public String nameOf(long staffId) {
        if (names == null) {
            names = staff.names(getRows().stream()
                    .flatMap(row -> Stream.of(row.staffId(), row.substituteId()))
                    .collect(Collectors.toSet()));
        }
        return names.getOrDefault(staffId, "");
    }

    /** Whose absences she may enter. */
    public List<StaffPerson> getPeople() {
        return queries.whomIEnter();
    }

    /** Who could stand in for the one that is chosen. */
    public List<StaffPerson> getColleagues() {
        return queries.colleaguesOf(who == null ? me.getStaffId() : who);
    }

    /** Whether the authority to approve of the one that is chosen can be lent here. */
    public boolean isLendable() {
        return queries.lends(who == null ? me.getStaffId() : who);
    }

    /** Enters what was typed; whom or which days it does not fit is said beside them. */
    public @Nullable String enter() {
        EnterAbsence command = new EnterAbsence(
                known(who), known(firstDay), lastDay == null ? known(firstDay) : lastDay, known(substitute), lends);
        try {
            retrying.run(() -> service.enter(command));
        } catch (BusinessException refusal) {
            String beside = BESIDE.get(refusal.code());
            if (beside == null) {
                throw refusal;
            }
            messages.refused(beside, refusal);
            return null;
        }
        messages.done("absence.enter.done");
        return HERE;
    }

    /** Ends the chosen one earlier. */
    public String shorten() {
        retrying.run(() -> service.shorten(known(chosen), known(newLastDay)));
        messages.done("absence.shorten.done");
        return HERE;
    }

    /** She is back at once. */
    public String back() {
        retrying.run(() -> service.shorten(known(chosen), queries.today().minusDays(1)));
        messages.done("absence.back.done");
        return HERE;
    }

    public String callOff() {
        retrying.run(() -> service.callOff(known(chosen)));
        messages.done("absence.calloff.done");
        return HERE;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the page let somebody go on without an entry");
        }
        return value;
    }

    public @Nullable Long getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Long value) {
        chosen = value;
    }

    public @Nullable Long getWho() {
        return who;
    }

    public void setWho(@Nullable Long value) {
        who = value;
    }

    public @Nullable Long getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable Long value) {
        substitute = value;
    }

    public boolean isLends() {
        return lends;
    }

    public void setLends(boolean value) {
        lends = value;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate value) {
        firstDay = value;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate value) {
        lastDay = value;
    }

    public @Nullable LocalDate getNewLastDay() {
        return newLastDay;
    }

    public void setNewLastDay(@Nullable LocalDate value) {
        newLastDay = value;
    }
}
