package org.redress.servicelevel.domain.calendar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;

/**
 * A working calendar of the house: a line of versions. What was signed off is never edited. A change makes a draft that says what the
 * last version says; it is written, and signed off by somebody who has not written in it, to hold from a moment on that has not
 * passed, until another version follows. The first one is as the site was configured; it judges whatever was before the second.
 * Source, D-09.
 */
@Entity
@Table(name = "house_calendar")
@SequenceGenerator(name = "house_calendar_seq", sequenceName = "house_calendar_seq", allocationSize = 50)
public class HouseCalendar {
    /** The calendar that the house works by. */
    public static final String OF_THE_HOUSE = "HOUSE";

    private static final LocalDate BEFORE_ANY_CASE = LocalDate.of(2000, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "house_calendar_seq")
    private @Nullable Long id;

    private String code;

    private String name;

    private String zone;

    @Column(name = "last_number")
    private int lastNumber;

    @OneToMany(mappedBy = "calendar", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("number")
    private List<CalendarVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected HouseCalendar() {}

    /** A calendar as the site was configured, which nobody signed off. */
    public HouseCalendar(CalendarSeed seed, Instant at) {
        CalendarLine line = seed.line();
        code = line.code();
        name = line.name();
        zone = line.zone().getId();
        CalendarVersion first = new CalendarVersion(this, ++lastNumber, seed.terms(), at);
        first.configuredFrom(BEFORE_ANY_CASE.atStartOfDay(zone()).toInstant());
        versions.add(first);
    }

    /**
     * Makes a draft that says what the last version says.
     *
     * @return its number
     * @throws CalendarRefused when there is one already
     */
    public int draft(long writer, Instant at) {
        if (draft().isPresent()) {
            throw new CalendarRefused(Problem.DRAFT_THERE);
        }
        CalendarVersion next = new CalendarVersion(this, ++lastNumber, last().terms(), at);
        next.writtenBy(writer);
        versions.add(next);
        return lastNumber;
    }

    /**
     * The draft says this from now on.
     *
     * @param read the revision that was read before it was written
     * @throws CalendarRefused when there is no draft, or somebody else has written in it meanwhile
     */
    public void write(int read, CalendarTerms terms, long writer, Instant at) {
        CalendarVersion draft = draftAsRead(read);
        draft.write(terms, at);
        draft.writtenBy(writer);
    }

    /** @throws CalendarRefused when there is no draft */
    public void discardDraft() {
        versions.remove(requireDraft());
    }

    /**
     * The draft holds from a moment on, and the version before it until then.
     *
     * @param read the revision that she has read
     * @throws CalendarRefused when there is no draft, she has written in it, somebody else has meanwhile, it says what the version
     *     before says, or it would begin in the past or before the last version
     */
    public void signOff(int read, CalendarSignedOff signing) {
        CalendarVersion draft = draftAsRead(read);
        if (draft.isWrittenBy(signing.staffId())) {
            throw new CalendarRefused(Problem.OWN_DRAFT);
        }
        CalendarVersion before = last();
        if (draft.terms().equals(before.terms())) {
            throw new CalendarRefused(Problem.NOTHING_CHANGED);
        }
        if (signing.validFrom().isBefore(signing.at())) {
            throw new CalendarRefused(Problem.BEGINS_IN_THE_PAST);
        }
        requireLast(signing.validFrom());
        draft.signOff(signing);
    }

    /** @throws CalendarRefused when another version begins at that moment or later */
    public void requireLast(Instant from) {
        if (!from.isAfter(last().begin())) {
            throw new CalendarRefused(Problem.BEGINS_TOO_EARLY, last().begin());
        }
    }

    /** The version that judges a moment. */
    public CalendarVersion validAt(Instant moment) {
        return signedOff()
                .filter(each -> !each.begin().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> versions.get(0));
    }

    /** All versions that were signed off, each from its beginning on. */
    public CalendarHistory history() {
        return new CalendarHistory(signedOff()
                .map(each ->
                        new CalendarHistory.Version(each.begin(), each.terms().calendar(zone())))
                .toList());
    }

    /** The history as it would be if the draft held from a moment on, later than the last version. */
    public CalendarHistory historyWith(CalendarVersion draft, Instant from) {
        return history().with(from, draft.terms().calendar(zone()));
    }

    /** Where a version of it stands at a moment. */
    public AgreementStanding standing(CalendarVersion each, Instant moment) {
        if (each.isDraft()) {
            return AgreementStanding.DRAFT;
        }
        int current = validAt(moment).number();
        if (each.number() == current) {
            return AgreementStanding.IN_FORCE;
        }
        return each.number() < current ? AgreementStanding.OVER : AgreementStanding.COMING;
    }

    /** The first moment that is not judged by a version any more; empty while none follows it. */
    public Optional<Instant> endOf(CalendarVersion each) {
        return signedOff()
                .filter(later -> later.number() > each.number())
                .map(CalendarVersion::begin)
                .findFirst();
    }

    public CalendarLine line() {
        return new CalendarLine(code, name, zone());
    }

    public String code() {
        return code;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** All versions, the earliest first. */
    public List<CalendarVersion> versions() {
        return List.copyOf(versions);
    }

    public Optional<CalendarVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    public Optional<CalendarVersion> draft() {
        return versions.stream().filter(CalendarVersion::isDraft).findFirst();
    }

    @Override
    public String toString() {
        return "HouseCalendar " + code;
    }

    private Stream<CalendarVersion> signedOff() {
        return versions.stream().filter(each -> !each.isDraft());
    }

    private CalendarVersion last() {
        return signedOff().reduce((earlier, later) -> later).orElseThrow();
    }

    private CalendarVersion requireDraft() {
        return draft().orElseThrow(() -> new CalendarRefused(Problem.NO_DRAFT));
    }

    private CalendarVersion draftAsRead(int revision) {
        CalendarVersion draft = requireDraft();
        draft.requireRevision(revision);
        return draft;
    }
}
