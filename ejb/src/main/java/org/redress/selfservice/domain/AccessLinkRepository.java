package org.redress.selfservice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links there are. */
public interface AccessLinkRepository {
    void add(AccessLink link);

    Optional<AccessLink> byHash(String tokenHash);

    Optional<AccessLink> byId(long linkId);

    /** The link that a letter carries; none where it was taken back. */
    Optional<AccessLink> ofMessage(long messageId);

    /** All links there ever were into a case, the newest first. */
    List<AccessLink> ofCase(long caseId);

    /** All links a customer or a stakeholder ever had, into whatever case. */
    List<AccessLink> of(LinkHolder holder, long holderId);

    /** All links there ever were for one person into one case. */
    List<AccessLink> of(LinkFor whom);

    /**
     * Notes that a link was used, unless that was noted after {@code notedAfter} already. Requests that come at once do
     * not collide over it.
     */
    void noteUse(long linkId, Instant now, Instant notedAfter);
}
