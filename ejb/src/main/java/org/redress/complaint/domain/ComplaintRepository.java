package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where complaints and their runs are kept. The lists hold only what the acting party may see. */
public interface ComplaintRepository {
    /** The next number for a reference, never given before. */
    long nextNumber(Instant at);

    /** Keeps a new complaint and gives it an id. */
    void add(Complaint complaint);

    Optional<Complaint> byId(long caseId);

    Optional<Complaint> byNumber(ComplaintNumber number);

    List<Complaint> visibleByIds(Collection<Long> caseIds);

    /** What the cases are called to a customer, by case id, without reading the cases. */
    Map<Long, String> visibleReferences(Collection<Long> caseIds);

    /** The latest complaints of a customer, newest first. */
    List<Complaint> visibleOfCustomer(long customerId, int limit);

    /** How many complaints of a customer the acting party may see. */
    long countVisibleOfCustomer(long customerId);

    /** The latest complaints of the people of a company, newest first. */
    List<Complaint> visibleOfCompany(long companyId, int limit);

    /** The open complaints of at most some hundred customers, newest first. */
    List<Complaint> visibleOpenOfCustomers(Collection<Long> customerIds);

    /** Open complaints about the thing with that serial number, newest first. */
    List<Complaint> visibleOpenAbout(String serialNumber, int limit);

    /** Open complaints that were received since then, newest first. */
    List<Complaint> visibleOpenRegisteredSince(Instant from, int limit);

    /** Open cases that the acting party may see, in the order of their ids, behind one of them. */
    List<OpenCaseLine> visibleOpenBehind(long caseId, int atMost);

    /** Who deals with each of these cases that somebody deals with, as far as the acting party may see it. */
    Map<Long, Long> visibleOwners(Collection<Long> caseIds);

    /** The open cases that any of these people deals with, in the order of their ids. */
    List<Long> openOwnedBy(Collection<Long> staffIds, long behind, int atMost);

    void add(CaseRun run);

    /** The runs of a case, in order. */
    List<CaseRun> runsOf(long caseId);

    /** The ids of the cases that were merged into that one, whoever may see them. */
    List<Long> mergedInto(long caseId);

    /** Whether the case goes on in another one by now, whatever this transaction has read of it before. */
    boolean isMergedByNow(long caseId);
}
