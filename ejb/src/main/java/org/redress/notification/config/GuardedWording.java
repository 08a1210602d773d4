package org.redress.notification.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.notification.domain.WordingGuard;

/** The shipped rules of wording, for the doors through which people say something to a customer. */
@ApplicationScoped
class GuardedWording implements OutgoingWording {
    @Inject
    WordingGuard guard;

    @Override
    public List<Mend> toMend(String text) {
        return guard.check(text).stream()
                .map(finding -> new Mend(finding.words(), finding.better()))
                .toList();
    }
}
