package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.AgreementDetails;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.MeasuredCase;
import org.redress.servicelevel.boundary.MeasuredPage;
import org.redress.servicelevel.boundary.MeasurementQueries;
import org.redress.servicelevel.boundary.MonthReport;
import org.redress.servicelevel.domain.measurement.LevelMeasured;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** What became of a month under an agreement, the months before it, and the cases behind a figure. Source. */
@Named
@RequestScoped
public class MonthView {
    private static final int MONTHS_SHOWN = 6;

    @Inject
    MeasurementQueries queries;

    @Inject
    AgreementQueries agreements;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private String code = "";
    private String month = "";
    private String level = "";
    private String which = "";
    private int from;
    private @Nullable AgreementDetails agreement;
    private @Nullable List<MonthReport> reports;
    private @Nullable MeasuredPage page;
    private @Nullable Map<Long, ComplaintSummary> summaries;

    /** There is nothing to show of an agreement that is not there. */
    public void load() {
        getReports();
    }

    public AgreementDetails getAgreement() {
        if (agreement == null) {
            agreement = agreements.one(code);
        }
        return agreement;
    }

    /** The month that was asked for, else the one that goes on; then those before it. */
    public List<MonthReport> getReports() {
        if (reports == null) {
            reports = queries.monthsUntil(code, shown(), MONTHS_SHOWN);
        }
        return reports;
    }

    public MonthReport getReport() {
        return getReports().get(0);
    }

    private YearMonth shown() {
        return MonthOfYear.read(month)
                .orElseGet(() -> YearMonth.from(
                        clock.instant().atZone(getAgreement().line().zone())));
    }

    public String getBefore() {
        return shown().minusMonths(1).toString();
    }

    public String getAfter() {
        return shown().plusMonths(1).toString();
    }

    /** July 2026. */
    public String name(MonthReport report) {
        return report.measured().month().format(DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale()));
    }

    public String key(MonthReport report) {
        return report.measured().month().toString();
    }

    public String percent(@Nullable Object figure) {
        return figure instanceof BigDecimal number ? number.toPlainString() + " %" : "–";
    }

    public String inTime(LevelMeasured measured) {
        return percent(measured.percent().orElse(null));
    }

    public String achieved(LevelMeasured measured) {
        return percent(measured.achieved().orElse(null));
    }

    /** Of all priorities together how many cases there were. */
    public int cases(MonthReport report) {
        return report.measured().levels().stream()
                .mapToInt(LevelMeasured::cases)
                .sum();
    }

    /** How many were registered; empty under an agreement that no case is worked under. */
    public @Nullable Long registered(MonthReport report) {
        return report.registered().orElse(null);
    }

    public boolean isShowingCases() {
        return !level.isEmpty();
    }

    public MeasuredPage getPage() {
        if (page == null) {
            page = queries.cases(code, shown(), level, !isLate(), from);
        }
        return page;
    }

    private boolean isLate() {
        return "late".equals(which);
    }

    /** The title of the list: Priority A, July 2026: late. */
    public String getListTitle() {
        String title = isLate() ? "servicelevel.month.late.title" : "servicelevel.month.intime.title";
        return messages.text(title, level, name(getReport()));
    }

    public @Nullable Integer getNext() {
        return getPage().next().isPresent() ? getPage().next().getAsInt() : null;
    }

    public String reference(MeasuredCase each) {
        return summary(each).map(ComplaintSummary::reference).orElse("");
    }

    public String title(MeasuredCase each) {
        return summary(each).map(ComplaintSummary::title).orElse("");
    }

    private Optional<ComplaintSummary> summary(MeasuredCase each) {
        if (summaries == null) {
            summaries = complaints.summaries(getPage().cases().stream()
                    .map(shown -> shown.result().caseId())
                    .toList());
        }
        return Optional.ofNullable(summaries.get(each.result().caseId()));
    }

    public String due(MeasuredCase each) {
        return formats.moment(each.result().dueAt());
    }

    public String done(MeasuredCase each) {
        Instant at = each.result().doneAt().orElse(null);
        return at == null ? messages.get("servicelevel.month.open.text") : formats.moment(at);
    }

    /** 3 h 30 of 4 h 00. */
    public String used(MeasuredCase each) {
        return messages.text(
                "servicelevel.month.used.text",
                formats.amount(each.clock().reading().used()),
                formats.amount(each.clock().reading().target()));
    }

    /** The proof of its deadline. */
    public List<ClockProof.Row> rows(MeasuredCase each) {
        return new ClockProof(each.clock(), messages, formats, id -> staff.names(List.of(id))
                        .getOrDefault(id, ""))
                .rows();
    }

    public ClockStrip strip(MeasuredCase each) {
        return ClockStrip.of(each.clock());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String value) {
        month = value;
    }

    /** The month that is shown, as an address has it. */
    public String getShownMonth() {
        return shown().toString();
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String value) {
        level = value;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String value) {
        which = value;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int value) {
        from = value;
    }
}
