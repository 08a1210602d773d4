package org.redress.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.redress.studio.domain.FigurePeriod;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** How figures of steps read. */
@ApplicationScoped
class FigureWords {
    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** 3 h 30; a step that the product does by itself takes less than a minute. */
    String amount(Duration amount) {
        return amount.toMinutes() == 0 ? messages.get("figures.amount.none") : formats.amount(amount);
    }

    /** A figure of the heat: times, or minutes. */
    String figure(Heat heat, long figure) {
        return heat.isTime() ? amount(Duration.ofMinutes(figure)) : String.valueOf(figure);
    }

    String period(FigurePeriod period) {
        return messages.get("figures.period." + FigureAddress.days(period));
    }
}
