package org.redress.complaint.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.complaint.domain.Priority;

/**
 * How the doors of other features put an open case into other hands or further up in line, and keep words with it. Not a
 * door: nobody reaches it but through one that asked for the right.
 */
public interface CaseSteering {
    /**
     * Returns while the case is open.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting party may not see it
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    void requireOpen(long caseId);

    /** Whether the case is open. */
    boolean isOpen(long caseId);

    /** The code of the team the case is with. */
    String teamOf(long caseId);

    /** Whom the customer sees as responsible. Source: R-031. */
    Optional<Long> perceivedOwner(long caseId);

    /**
     * Somebody takes the case upon herself, with the open tasks of whoever had it; in the customer's eyes nothing changes.
     * The event is recorded. Source.
     *
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    void takeOver(long caseId, long staffId);

    /** Who deals with the case; nobody as long as nobody has taken it. Source: R-031. */
    Optional<Long> actualOwner(long caseId);

    /** Who deals with each of these cases that the acting party may see; a case that nobody has taken is left out. */
    Map<Long, Long> actualOwners(Collection<Long> caseIds);

    /** The open cases that any of these people deals with, in the order of their ids, behind one of them. */
    List<Long> openCasesOwnedBy(Collection<Long> staffIds, long behind, int atMost);

    /** Open cases that the acting party may see, in the order of their ids, behind one of them. */
    List<OpenCaseLine> openBehind(long caseId, int atMost);

    /**
     * Somebody else deals with the case because its owner is not here; the tasks stay where they are, and in the customer's
     * eyes nothing changes. The event is recorded. Source.
     *
     * @param from whoever dealt with it, if anybody did
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    void passOn(long caseId, Optional<Long> from, long to);

    /**
     * The case goes through the process once more, because the process it was in has died; what an earlier run found out
     * stays found. The event is recorded.
     *
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    void restart(long caseId);

    /**
     * The case goes before others, whatever the tables say of it. The event is recorded. Source: R-067.
     *
     * @throws org.redress.complaint.domain.PriorityNotHigher when it has that priority already, or a higher one
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    void raisePriority(long caseId, Priority to);

    /** Keeps what somebody of us said as a note of the case, and answers its id, for the event that it belongs to. */
    long keepWords(long caseId, String words);
}
