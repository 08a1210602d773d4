package org.redress.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.ActorRef;
import org.redress.identity.domain.StaffRef;
import org.redress.identity.domain.TeamRef;
import org.redress.shared.BusinessException;
import org.redress.shared.Money;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.Finding;
import org.redress.web.shell.Formats;

/** Says what happened: refusals in the words of their code, successes in the words of their key. */
@ApplicationScoped
public class BusinessMessages {
    @Inject
    Messages messages;

    @Inject
    StaffDirectory directory;

    @Inject
    Formats formats;

    /** Shows the sentence of a refusal on the page, before nothing else is done. */
    public void refused(BusinessException refusal) {
        add(FacesMessage.SEVERITY_ERROR, sentence(refusal, messages.locale()));
    }

    /** Shows a refusal beside the input it is about. */
    public void refused(String clientId, BusinessException refusal) {
        String sentence = sentence(refusal, messages.locale());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }

    /** Shows a refusal on the page after a redirect, with what it is about, where it is about one of several. */
    public void refusedAfterwards(String about, BusinessException refusal) {
        String sentence = sentence(refusal);
        add(
                FacesMessage.SEVERITY_ERROR,
                about.isEmpty() ? sentence : messages.text("shell.notice.about", about, sentence));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says on the page, or on the page after a redirect, that something was done. */
    public void done(String key, Object... details) {
        add(FacesMessage.SEVERITY_INFO, messages.text(key, details));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says what is unusual without being refused. */
    public void warn(String key, Object... details) {
        add(FacesMessage.SEVERITY_WARN, messages.text(key, details));
    }

    /** The same, on the page after a redirect. */
    public void warnAfterwards(String key, Object... details) {
        warn(key, details);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The sentence of a refusal in the language of the page. */
    public String sentence(BusinessException refusal) {
        return sentence(refusal, messages.locale());
    }

    /** The sentence of a refusal: names stand where its details point at people. */
    public String sentence(BusinessException refusal, Locale locale) {
        String text = Texts.error(refusal.code(), locale).orElse("???" + refusal.code() + "???");
        return Texts.fill(
                text,
                locale,
                refusal.details().stream().map(detail -> shown(detail, locale)).toArray());
    }

    private String shown(Object detail, Locale locale) {
        if (detail instanceof StaffRef staff) {
            Map<Long, String> names = directory.names(List.of(staff.staffId()));
            return names.getOrDefault(staff.staffId(), "");
        }
        if (detail instanceof ActorRef actor) {
            return actor.isStaff()
                    ? shown(new StaffRef(actor.staffId()), locale)
                    : Texts.find("timeline.actor." + actor.kind(), locale).orElse("");
        }
        if (detail instanceof TeamRef team) {
            return directory.teams().getOrDefault(team.code(), team.code());
        }
        if (detail instanceof Instant moment) {
            return formats.moment(moment);
        }
        if (detail instanceof LocalDate day) {
            return formats.date(day);
        }
        if (detail instanceof Money money) {
            return formats.money(money);
        }
        if (detail instanceof Finding finding) {
            return FindingSentences.withPlace(finding, locale);
        }
        if (detail instanceof Collection<?> several) {
            boolean areSentences = several.stream().allMatch(Finding.class::isInstance);
            return several.stream()
                    .map(each -> shown(each, locale))
                    .collect(Collectors.joining(areSentences ? " " : ", "));
        }
        return detail instanceof Enum<?> value ? word(value, locale) : String.valueOf(detail);
    }

    private static String word(Enum<?> value, Locale locale) {
        String key = "words." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Texts.find(key, locale)
                .orElseGet(() -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, sentence));
    }
}
