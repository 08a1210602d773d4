package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.identity.domain.Secret;
import org.redress.selfservice.boundary.Lodged;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.BusinessException;

/** The public form, and what whoever has sent it is told. Source. */
@Named
@RequestScoped
public class LodgeView {
    private static final int KEY_BYTES = 16;

    @Inject
    PublicRefusals refusals;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    private String form = "";
    private @Nullable Lodged lodged;
    private @Nullable BusinessException refusal;
    private @Nullable Sent sent;

    void begin() {
        form = Secret.random(KEY_BYTES).text();
    }

    /** A form that was refused stays the same form. */
    void refuse(Sent what, BusinessException why) {
        form = what.text("form");
        sent = what;
        refusal = why;
    }

    void lodged(Optional<Lodged> what) {
        lodged = what.orElse(null);
    }

    /** By which a form that is sent twice is known again. */
    public String getForm() {
        return form;
    }

    public List<WantedOutcome> getWishes() {
        return List.of(WantedOutcome.values());
    }

    /** Her reference; empty where a machine sent the form. */
    public String getReference() {
        return lodged == null ? "" : lodged.reference();
    }

    public @Nullable Instant getAnswerBy() {
        return lodged == null ? null : lodged.answerBy().orElse(null);
    }

    /** Whether a letter with her own link is on its way. */
    public boolean isByMail() {
        return lodged != null && lodged.byMail();
    }

    /** Why it was not taken, in her language; empty when it was. */
    public String getRefusal() {
        return refusal == null ? "" : refusals.sentence(refusal);
    }

    /** Whether the way to reach her is what was refused. */
    public boolean isContactUnclear() {
        return refusal != null && refusal.code().equals("RDR-SLF-003");
    }

    /** What she has typed, so that nothing is lost. */
    public String typed(String field) {
        return sent == null ? "" : sent.text(field);
    }

    public boolean wished(WantedOutcome wish) {
        return sent != null && sent.all("wish").contains(wish.name());
    }

    /** Whether we are open, and so till when; or when we open again. */
    public boolean isOpen() {
        return hours.isOpenAt(clock.instant());
    }

    public Instant getTurns() {
        Instant now = clock.instant();
        return isOpen() ? hours.closingAfter(now) : hours.openingAfter(now);
    }
}
