package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.servicelevel.boundary.AgreementDetails;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.DeadlineMove;
import org.redress.servicelevel.boundary.WhatIf;
import org.redress.servicelevel.boundary.WhatIfQueries;
import org.redress.web.shell.Formats;

/** What if the draft of an agreement held? The open cases whose deadlines would move. Source. */
@Named
@RequestScoped
public class WhatIfView {
    @Inject
    WhatIfQueries queries;

    @Inject
    AgreementQueries agreements;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private final MomentEntry begin = new MomentEntry();
    private String code = "";
    private String from = "";
    private @Nullable WhatIf tried;
    private @Nullable AgreementDetails agreement;
    private @Nullable Map<Long, ComplaintSummary> summaries;

    /** There is nothing to show of an agreement without a draft. */
    public void load() {
        getTried();
    }

    /** Tries it from another moment on. */
    public String again() {
        LocalDateTime local = LocalDateTime.ofInstant(begin.in(formats.zone()), formats.zone());
        return "/servicelevel/what-if.xhtml?code=" + code + "&from=" + local + "&faces-redirect=true";
    }

    public WhatIf getTried() {
        if (tried == null) {
            tried = queries.ofDraft(code, moment());
        }
        return tried;
    }

    /** Now, unless another moment was asked for. */
    private Instant moment() {
        try {
            return from.isEmpty()
                    ? clock.instant()
                    : LocalDateTime.parse(from).atZone(formats.zone()).toInstant();
        } catch (DateTimeException otherwise) {
            return clock.instant();
        }
    }

    public AgreementDetails getAgreement() {
        if (agreement == null) {
            agreement = agreements.one(code);
        }
        return agreement;
    }

    public String reference(DeadlineMove move) {
        return summary(move).map(ComplaintSummary::reference).orElse("");
    }

    public String title(DeadlineMove move) {
        return summary(move).map(ComplaintSummary::title).orElse("");
    }

    private Optional<ComplaintSummary> summary(DeadlineMove move) {
        if (summaries == null) {
            summaries = complaints.summaries(
                    getTried().moves().stream().map(DeadlineMove::caseId).toList());
        }
        return Optional.ofNullable(summaries.get(move.caseId()));
    }

    public String getAt() {
        return formats.moment(getTried().at());
    }

    public MomentEntry getBegin() {
        return begin;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }
}
