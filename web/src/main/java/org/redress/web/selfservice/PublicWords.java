package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseState;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.web.i18n.Messages;

/** Promises and times in the words of whoever has no account here, in her own language. */
@Named
@ApplicationScoped
public class PublicWords {
    @Inject
    Messages messages;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** What was promised, as whoever promised it put it. */
    public String what(PromiseView promise) {
        return promise.what().isBlank() ? messages.get("selfservice.promise.kind." + promise.kind()) : promise.what();
    }

    /** How a promise stands: kept, broken, moved, withdrawn or open. */
    public String look(PromiseView promise) {
        String state = promise.state().name().toLowerCase(Locale.ROOT);
        return state.equals("reminded") ? "open" : state;
    }

    /** How a promise stands, with its time. */
    public String standing(PromiseView promise) {
        return messages.text("selfservice.promise.standing." + look(promise), moment(when(promise)));
    }

    /** What is kept stands with when it was, anything else with when it was promised for. */
    private static Instant when(PromiseView promise) {
        return promise.state() == PromiseState.KEPT ? promise.settledAt().orElse(promise.dueAt()) : promise.dueAt();
    }

    /** A day and an hour; today and tomorrow by their word. */
    public String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(day(clock.instant()), day(at));
        if (days == 0 || days == 1) {
            return messages.text(
                    days == 0 ? "selfservice.time.today" : "selfservice.time.tomorrow", written("HH:mm", at));
        }
        return written("EEEE d MMMM, HH:mm", at);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, hours.zone());
    }

    private String written(String pattern, Instant at) {
        Locale language = new Locale.Builder()
                .setLanguage(messages.locale().getLanguage())
                .build();
        return ZonedDateTime.ofInstant(at, hours.zone()).format(DateTimeFormatter.ofPattern(pattern, language));
    }
}
