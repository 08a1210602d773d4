package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.CalendarDetails;
import org.redress.servicelevel.boundary.CalendarNotFound;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.CalendarService;
import org.redress.servicelevel.boundary.CalendarVersionView;
import org.redress.servicelevel.boundary.SignOffCalendar;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.calendar.CalendarDay;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** A calendar with its versions: read, drafted, signed off. Source. */
@Named
@ViewScoped
public class CalendarView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Inject
    transient CalendarQueries queries;

    @Inject
    transient CalendarService service;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Me me;

    @Inject
    transient Messages words;

    @Inject
    transient Clock clock;

    private String code = "";
    private @Nullable Integer version;
    private @Nullable Integer year;
    private int revision;
    private final MomentEntry begin = new MomentEntry();
    private String title = "";
    private transient @Nullable CalendarDetails details;
    private transient @Nullable Map<Long, String> names;

    /** Shows the version that was asked for, else the one that judges now. */
    public void load() {
        revision = getShown().revision();
    }

    public String draft() {
        int number = retrying.call(() -> service.draft(code));
        messages.done("servicelevel.calendar.drafted.text");
        return here(number);
    }

    public String discard() {
        retrying.run(() -> service.discard(code));
        messages.done("servicelevel.agreement.discarded.text");
        return "/servicelevel/calendar.xhtml?code=" + code + "&faces-redirect=true";
    }

    public String signOff() {
        SignOffCalendar command = new SignOffCalendar(code, revision, begin.in(formats.zone()), title);
        int number = getShown().number();
        retrying.run(() -> service.signOff(command));
        messages.done("servicelevel.calendar.signed.text", formats.moment(command.validFrom()));
        return here(number);
    }

    public CalendarDetails getDetails() {
        if (details == null) {
            details = queries.one(code);
        }
        return details;
    }

    /** The version on the page. */
    public CalendarVersionView getShown() {
        CalendarDetails all = getDetails();
        return version == null ? all.inForce() : all.version(version).orElseThrow(CalendarNotFound::new);
    }

    public boolean isShown(CalendarVersionView one) {
        return one.number() == getShown().number();
    }

    /** Whether she drafts and signs off. */
    public boolean isWriting() {
        return me.isAgreeing();
    }

    /** Whether the next version can be drafted. */
    public boolean isDraftable() {
        return isWriting() && getDetails().draft().isEmpty();
    }

    /** Whether the hours or holidays differ from those of the version before it. */
    public boolean isChanged() {
        return before().filter(former -> !former.terms().equals(getShown().terms()))
                .isPresent();
    }

    /** The number of the version it is compared with. */
    public @Nullable Integer getFormer() {
        return before().map(CalendarVersionView::number).orElse(null);
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** The hours of a weekday as the version on the page has them. */
    public String hoursOn(DayOfWeek weekday) {
        return hoursOf(getShown().terms().hours().week().on(weekday));
    }

    public String hoursOf(DayPlan plan) {
        return plan.isClosed() ? words.get("servicelevel.terms.closed.text") : plan.text();
    }

    /** The holidays and special days of the year on the page. */
    public List<CalendarDay> getDays() {
        return getShown().terms().daysOf(getYear());
    }

    public String nameOf(@Nullable Long staffId) {
        return staffId == null ? "" : names().getOrDefault(staffId, "");
    }

    /** The names of those who have written in a version. */
    public String writersOf(CalendarVersionView one) {
        return one.writers().stream().map(this::nameOf).sorted().collect(Collectors.joining(", "));
    }

    private Optional<CalendarVersionView> before() {
        int shown = getShown().number();
        return getDetails().versions().stream()
                .filter(each -> each.number() < shown && !each.standing().isDraft())
                .findFirst();
    }

    private Map<Long, String> names() {
        if (names == null) {
            names = directory.names(getDetails().versions().stream()
                    .flatMap(each -> Stream.concat(each.writers().stream(), each.signedOffBy().stream()))
                    .collect(Collectors.toSet()));
        }
        return names;
    }

    private String here(int number) {
        return "/servicelevel/calendar.xhtml?code=" + code + "&version=" + number + "&faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer value) {
        version = value;
    }

    /** The year on the page: this one, unless another was asked for. */
    public Integer getYear() {
        int asked = year == null ? clock.instant().atZone(formats.zone()).getYear() : year;
        return Math.min(Math.max(asked, FIRST_YEAR), LAST_YEAR);
    }

    /** As it is read: without a separator. */
    public String getYearText() {
        return String.valueOf(getYear());
    }

    public void setYear(@Nullable Integer value) {
        year = value;
    }

    /** From when the draft judges. */
    public MomentEntry getBegin() {
        return begin;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }
}
