package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.Letters;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.Installation;
import org.redress.studio.domain.DraftHappened;

/** What letters about a draft of models mention, by the names that templates use. */
@ApplicationScoped
class FactsForModels {
    @Inject
    StaffDirectory staff;

    @Inject
    Letters letters;

    @Inject
    LetterSettings settings;

    @Inject
    Installation installation;

    @Inject
    WorkingHours hours;

    Map<String, String> of(DraftHappened happened, Addressee to) {
        LetterWords words = letters.words(to.language());
        Map<String, String> facts = new HashMap<>();
        facts.put("salutation", words.word("greeting.colleague", to.name()));
        facts.put("organisation", settings.organisation());
        facts.put("draft", happened.title());
        facts.put("reason", happened.reason());
        facts.put("link", installation.baseUrl() + page(happened));
        happened.by().map(id -> staff.names(List.of(id)).get(id)).ifPresent(name -> facts.put("by", name));
        happened.release().ifPresent(number -> facts.put("release", String.valueOf(number)));
        happened.goesLiveAt()
                .map(moment -> words.dayAndHour(moment.atZone(hours.zone())))
                .ifPresent(moment -> facts.put("liveFrom", moment));
        return facts;
    }

    private static String page(DraftHappened happened) {
        return switch (happened.news()) {
            case OFFERED -> "/studio/offer.xhtml?draft=" + happened.draft();
            case LIVE -> "/studio/release.xhtml?number=" + happened.release().orElseThrow();
            case APPROVED, DECLINED, NOT_LIVE, OVERTAKEN -> "/studio/draft.xhtml?draft=" + happened.draft();
        };
    }
}
