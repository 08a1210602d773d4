package org.redress.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.complaint.domain.Attachment;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.Enquiry;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.testing.Ids;

/** Complaints and what is kept with them, in memory; everything is visible. */
public class InMemoryComplaints implements ComplaintRepository, CaseFileRepository {
    private final Map<Long, Complaint> complaints = new LinkedHashMap<>();
    private final List<CaseRun> runs = new ArrayList<>();
    private final List<CaseNote> notes = new ArrayList<>();
    private final List<Enquiry> enquiries = new ArrayList<>();
    private final Map<Long, Attachment> attachments = new LinkedHashMap<>();
    private final Map<Long, byte[]> contents = new LinkedHashMap<>();
    private final Ids ids = new Ids();
    private long number = 20411;

    @Override
    public long nextNumber(Instant at) {
        return ++number;
    }

    @Override
    public boolean isMergedByNow(long caseId) {
        return byId(caseId).filter(Complaint::isMerged).isPresent();
    }

    @Override
    public void add(Complaint complaint) {
        complaints.put(ids.give(complaint, "id"), complaint);
    }

    @Override
    public List<Long> mergedInto(long caseId) {
        return matching(complaint ->
                        complaint.mergedInto().filter(into -> into == caseId).isPresent())
                .stream()
                .map(Complaint::id)
                .toList();
    }

    @Override
    public Optional<Complaint> byId(long caseId) {
        return Optional.ofNullable(complaints.get(caseId));
    }

    @Override
    public Optional<Complaint> byNumber(ComplaintNumber wanted) {
        return matching(complaint -> complaint.reference().equals(wanted.text())).stream()
                .findFirst();
    }

    @Override
    public List<Complaint> visibleByIds(Collection<Long> caseIds) {
        return matching(complaint -> caseIds.contains(complaint.id()));
    }

    @Override
    public Map<Long, String> visibleReferences(Collection<Long> caseIds) {
        return visibleByIds(caseIds).stream().collect(Collectors.toMap(Complaint::id, Complaint::reference));
    }

    @Override
    public Map<Long, Long> visibleOwners(Collection<Long> caseIds) {
        return visibleByIds(caseIds).stream()
                .filter(complaint -> complaint.owners().actual().isPresent())
                .collect(Collectors.toMap(
                        Complaint::id, complaint -> complaint.owners().actual().orElseThrow()));
    }

    @Override
    public List<Complaint> visibleOfCustomer(long customerId, int limit) {
        return matching(complaint -> complaint.customerId() == customerId);
    }

    @Override
    public long countVisibleOfCustomer(long customerId) {
        return visibleOfCustomer(customerId, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Complaint> visibleOfCompany(long companyId, int limit) {
        throw new UnsupportedOperationException("whose people they are stands in the database");
    }

    @Override
    public List<Complaint> visibleOpenOfCustomers(Collection<Long> customerIds) {
        return matching(complaint ->
                complaint.status() == ComplaintStatus.OPEN && customerIds.contains(complaint.customerId()));
    }

    @Override
    public List<Complaint> visibleOpenAbout(String serialNumber, int limit) {
        return matching(complaint -> complaint.status() == ComplaintStatus.OPEN
                && complaint.incident().serialNumber().equals(serialNumber));
    }

    @Override
    public List<Complaint> visibleOpenRegisteredSince(Instant from, int limit) {
        return matching(complaint -> complaint.status() == ComplaintStatus.OPEN
                && !complaint.registeredAt().isBefore(from));
    }

    @Override
    public List<OpenCaseLine> visibleOpenBehind(long caseId, int atMost) {
        return matching(complaint -> complaint.status() == ComplaintStatus.OPEN && complaint.id() > caseId).stream()
                .sorted(Comparator.comparing(Complaint::id))
                .limit(atMost)
                .map(open -> new OpenCaseLine(
                        open.id(), open.team(), open.owners().actual().orElse(null)))
                .toList();
    }

    @Override
    public List<Long> openOwnedBy(Collection<Long> staffIds, long behind, int atMost) {
        return matching(complaint -> complaint.status() == ComplaintStatus.OPEN
                        && complaint
                                .owners()
                                .actual()
                                .filter(staffIds::contains)
                                .isPresent())
                .stream()
                .map(Complaint::id)
                .filter(id -> id > behind)
                .sorted()
                .limit(atMost)
                .toList();
    }

    @Override
    public void add(CaseRun run) {
        runs.add(run);
    }

    @Override
    public List<CaseRun> runsOf(long caseId) {
        return runs.stream().filter(run -> run.caseId() == caseId).toList();
    }

    @Override
    public void add(CaseNote note) {
        ids.give(note, "id");
        notes.add(0, note);
    }

    @Override
    public List<CaseNote> notesOf(long caseId) {
        return notes.stream().filter(note -> note.caseId() == caseId).toList();
    }

    @Override
    public void add(Enquiry enquiry) {
        ids.give(enquiry, "id");
        enquiries.add(enquiry);
    }

    @Override
    public List<Enquiry> enquiriesOf(long caseId) {
        return enquiries.stream().filter(enquiry -> enquiry.caseId() == caseId).toList();
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        long id = ids.give(attachment, "id");
        attachments.put(id, attachment);
        contents.put(id, content);
    }

    @Override
    public List<Attachment> attachmentsOf(long caseId) {
        return attachments.values().stream()
                .filter(attachment -> attachment.caseId() == caseId)
                .toList();
    }

    @Override
    public Optional<Attachment> attachment(long attachmentId) {
        return Optional.ofNullable(attachments.get(attachmentId));
    }

    @Override
    public byte[] contentOf(long attachmentId) {
        return contents.get(attachmentId);
    }

    private List<Complaint> matching(Predicate<Complaint> condition) {
        return complaints.values().stream().filter(condition).toList();
    }
}
