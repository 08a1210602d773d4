package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.shared.BusinessException;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;

/** Why something is not done, said to whoever has no account: in words of her own where there are some. */
@ApplicationScoped
class PublicRefusals {
    @Inject
    Messages messages;

    @Inject
    BusinessMessages others;

    @Inject
    PublicWords words;

    String sentence(BusinessException refusal) {
        String key = "selfservice.refused." + refusal.code();
        return messages.containsKey(key)
                ? messages.text(key, refusal.details().stream().map(this::shown).toArray())
                : others.sentence(refusal);
    }

    private Object shown(Object detail) {
        return detail instanceof Instant moment ? words.moment(moment) : detail;
    }
}
