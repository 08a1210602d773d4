package org.redress.selfservice.boundary;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.complaint.boundary.Survivors;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.shared.Installation;

/** The links of a test, and letters that carry them. */
public final class LinksInMemory implements AccessLinkRepository {
    public static final String HOME = "https://care.example.org/redress";

    /** In which case a merged one goes on. */
    final Map<Long, Long> mergedInto = new HashMap<>();

    private final List<AccessLink> kept = new ArrayList<>();

    /** Letters that carry links which are kept here. */
    public LinkLetters letters(Clock clock) {
        LinkLetters letters = new LinkLetters();
        letters.links = this;
        letters.settings = new LinkSettings();
        letters.settings.validDays = 90;
        letters.installation = new Installation() {
            @Override
            public URI baseUrl() {
                return URI.create(HOME);
            }
        };
        letters.clock = clock;
        return letters;
    }

    /** The door that links are shown at. */
    public LinkUse use(Clock clock) {
        LinkUse use = new LinkUse();
        use.links = this;
        use.clock = clock;
        use.survivors = new Survivors() {
            @Override
            public long of(long caseId) {
                return mergedInto.getOrDefault(caseId, caseId);
            }
        };
        return use;
    }

    public List<AccessLink> all() {
        return List.copyOf(kept);
    }

    @Override
    public void add(AccessLink link) {
        kept.add(link);
    }

    @Override
    public Optional<AccessLink> byHash(String tokenHash) {
        return all().stream().filter(link -> link.tokenHash().equals(tokenHash)).findFirst();
    }

    @Override
    public Optional<AccessLink> byId(long linkId) {
        return all().stream().filter(link -> link.id() == linkId).findFirst();
    }

    @Override
    public Optional<AccessLink> ofMessage(long messageId) {
        return all().stream()
                .filter(link ->
                        link.messageId() == messageId && link.revokedAt().isEmpty())
                .findFirst();
    }

    @Override
    public List<AccessLink> ofCase(long caseId) {
        return all().stream().filter(link -> link.whom().caseId() == caseId).toList();
    }

    @Override
    public List<AccessLink> of(LinkHolder holder, long holderId) {
        return all().stream()
                .filter(link -> link.whom().holder() == holder && link.whom().holderId() == holderId)
                .toList();
    }

    @Override
    public List<AccessLink> of(LinkFor whom) {
        return all().stream().filter(link -> link.whom().equals(whom)).toList();
    }

    @Override
    public void noteUse(long linkId, Instant now, Instant notedAfter) {}
}
