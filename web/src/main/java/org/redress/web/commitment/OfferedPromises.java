package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.UnrecordedPromise;
import org.redress.commitment.boundary.UnrecordedPromiseQueries;
import org.redress.commitment.boundary.WrittenPromise;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/**
 * What somebody is about to tell the customer of the case that is shown, as far as it promises something the case does not
 * have: it is offered, and recorded with one press while the words are still being typed. Source.
 */
@Named
@ViewScoped
public class OfferedPromises implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient UnrecordedPromiseQueries unrecorded;

    @Inject
    transient PromiseService promises;

    @Inject
    transient Retrying retrying;

    private final List<UnrecordedPromise> recorded = new ArrayList<>();
    private transient @Nullable String read;
    private transient List<UnrecordedPromise> found = List.of();

    /**
     * Those that were recorded from words on this page, and those in these words that the case does not have; they are looked
     * for once for as long as the words are the same.
     */
    public List<UnrecordedPromise> in(String words) {
        if (!words.equals(read)) {
            found = words.isBlank() ? List.of() : unrecorded.in(caseView.getCaseId(), words);
            read = words;
        }
        return Stream.concat(recorded.stream(), found.stream()).toList();
    }

    /** Whether it was recorded on this page. */
    public boolean isRecorded(UnrecordedPromise promise) {
        return recorded.contains(promise);
    }

    /** The customer was asked while she was told: the time suits her. */
    public void record(UnrecordedPromise promise) {
        WrittenPromise said = promise.toRecord();
        NextContact contact = new NextContact(said.when(), said.method(), said.about(), true);
        retrying.run(() -> promises.promiseContact(caseView.getCaseId(), contact));
        recorded.add(promise);
        read = null;
    }
}
