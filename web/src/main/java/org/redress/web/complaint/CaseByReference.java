package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.shared.BusinessException;

/** Finds the case behind the reference in an address. */
@ApplicationScoped
public class CaseByReference {
    @Inject
    ComplaintQueries complaints;

    /**
     * What a row shows of it.
     *
     * @throws CaseNotFound when there is none, or not for whoever asks
     */
    public ComplaintSummary get(String reference) {
        return find(reference).orElseThrow(CaseNotFound::new);
    }

    /** The same, where there may be none. Whoever asks for a merged case gets the one in which it goes on. */
    public Optional<ComplaintSummary> find(String reference) {
        return complaints
                .byReference(reference)
                .flatMap(found -> found.status() == ComplaintStatus.MERGED ? survivor(found) : Optional.of(found));
    }

    /** The id of the very case, also when it goes on in another one. */
    public long itself(String reference) {
        return complaints.byReference(reference).orElseThrow(CaseNotFound::new).caseId();
    }

    private Optional<ComplaintSummary> survivor(ComplaintSummary merged) {
        return complaints.summaries(List.of(complaints.survivorOf(merged.caseId()))).values().stream()
                .findFirst();
    }

    /** Its id. */
    public long id(String reference) {
        return get(reference).caseId();
    }

    /**
     * Refuses what hangs on another complaint than the address says, as if it did not exist.
     *
     * @param parts everything of that kind that hangs on a case, by the id of the case
     * @param isIt whether one of them is the one in the address
     * @param missing what is thrown when none is
     * @throws CaseNotFound when there is no such complaint, or not for whoever asks
     */
    public <T> void requirePart(
            String reference,
            LongFunction<List<T>> parts,
            Predicate<T> isIt,
            Supplier<? extends BusinessException> missing) {
        if (parts.apply(id(reference)).stream().noneMatch(isIt)) {
            throw missing.get();
        }
    }
}
