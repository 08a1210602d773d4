package org.redress.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.OwedPromise;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.web.complaint.PromiseWords;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Puts the rows of a page together: promises, their cases, who gave them; three reads however many rows. */
@ApplicationScoped
class PromiseRows {
    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    PromiseWords words;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    List<PromiseRow> of(List<OwedPromise> promises) {
        Map<Long, ComplaintSummary> cases = complaints.summaries(
                promises.stream().map(OwedPromise::caseId).distinct().toList());
        Map<Long, String> names = staff.names(
                promises.stream().map(OwedPromise::promisedBy).distinct().toList());
        List<PromiseRow> rows = new ArrayList<>();
        String band = "";
        for (OwedPromise promise : promises) {
            ComplaintSummary summary = cases.get(promise.caseId());
            if (summary != null) {
                String own = band(promise.dueAt());
                rows.add(row(
                        promise, summary, names.getOrDefault(promise.promisedBy(), ""), own.equals(band) ? null : own));
                band = own;
            }
        }
        return rows;
    }

    private PromiseRow row(OwedPromise promise, ComplaintSummary summary, String promiser, @Nullable String band) {
        return new PromiseRow(
                promise.promiseId(),
                promise.caseId(),
                band,
                summary.reference(),
                summary.title(),
                summary.customerName(),
                promise.kind(),
                words.of(promise.kind(), promise.what()),
                promise.method(),
                promise.doneBy(),
                promise.dueAt(),
                promise.was().orElse(null),
                promise.state(),
                promiser,
                promise.promisedBy() == me.getStaffId());
    }

    private String band(Instant due) {
        Instant now = clock.instant();
        if (due.isBefore(now)) {
            return messages.get("commitment.promises.band.over");
        }
        long days = ChronoUnit.DAYS.between(day(now), day(due));
        if (days == 0) {
            return messages.get("commitment.promises.band.today");
        }
        return days == 1 ? messages.get("commitment.promises.band.tomorrow") : formats.dayOf(due);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, formats.zone());
    }
}
