package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.abuse.boundary.StageInCall;
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.domain.Severity;
import org.redress.conversation.boundary.AbusiveCallService;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.search.boundary.SimilarCase;
import org.redress.search.boundary.SimilarCaseQueries;
import org.redress.search.boundary.ToldMatter;
import org.redress.shared.Retrying;
import org.redress.web.abuse.AbuseInCall;
import org.redress.web.conversation.CallTalk;
import org.redress.web.i18n.BusinessMessages;

/** Cases that may be the one she calls about, as far as she has told; read anew with each answer. Source: R-029. */
@Named
@RequestScoped
public class SimilarCases {
    @Inject
    SimilarCaseQueries similar;

    @Inject
    AbusiveCallService abusiveCalls;

    @Inject
    AbuseInCall abuse;

    @Inject
    CallTalk talk;

    @Inject
    RegisterComplaintView call;

    @Inject
    WhoCalls who;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessMessages messages;

    @Inject
    Retrying retrying;

    private @Nullable List<SimilarCase> found;

    /** The likest first, without those of which was said that they are something else. */
    public List<SimilarCase> getFound() {
        if (found == null) {
            found = similar
                    .like(new ToldMatter(
                            who.chosen(),
                            call.getTitle() + "\n" + call.getWords(),
                            call.getIncident().getProduct(),
                            call.getIncident().getSerialNumber()))
                    .stream()
                    .filter(each -> !call.isApart(each.summary().caseId()))
                    .toList();
        }
        return found;
    }

    /** It is this one: what she says is kept there, and no other case is made. */
    public String same(long caseId) {
        return same(caseId, besides(), abuse.stages());
    }

    /** The same of an abusive caller whose call was ended; her supervisor calls back. Source: R-073, D-06. */
    public String sameEnded(long caseId) {
        return same(caseId, call.toldBesides(), abuse.stagesToTheEnd());
    }

    /** It is this one, which has ended: it is opened again, and no other case is made. Source: R-091. */
    public @Nullable String again(long caseId) {
        return again(caseId, besides(), abuse.stages());
    }

    /** The same of an abusive caller whose call was ended; her supervisor calls back. Source: R-073, D-06. */
    public @Nullable String againEnded(long caseId) {
        return again(caseId, call.toldBesides(), abuse.stagesToTheEnd());
    }

    private String besides() {
        return Stream.of(call.toldBesides(), call.saidBesides())
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String same(long caseId, String besides, List<StageInCall> stages) {
        RecordSameMatter same = new RecordSameMatter(caseId, who.chosen(), call.getChannel(), call.getWords());
        retrying.run(() -> abusiveCalls.keepSame(same, besides, talk.talk(), stages));
        return keptWith(caseId, "complaint.similar.kept");
    }

    private @Nullable String again(long caseId, String besides, List<StageInCall> stages) {
        if (call.getWords().isBlank()) {
            messages.warn("complaint.reopen.words.missing");
            return null;
        }
        ReopenCase reopening = new ReopenCase(caseId, call.getWords());
        retrying.run(() -> abusiveCalls.reopen(reopening, besides, talk.talk(), stages));
        return keptWith(caseId, "complaint.reopen.done.text");
    }

    private String keptWith(long caseId, String sentence) {
        call.done();
        messages.done(sentence);
        return "/complaint/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    /** Whether it may be this one: a case of hers, or of whomever she turns out to be as long as nobody was chosen. */
    public boolean isHers(SimilarCase row) {
        return who.chosen()
                .filter(chosen -> chosen != row.summary().customerId())
                .isEmpty();
    }

    public @Nullable Severity severityOf(SimilarCase row) {
        return row.summary().severity().orElse(null);
    }

    /** Who deals with it. */
    public String holderOf(SimilarCase row) {
        return row.summary()
                .owners()
                .actual()
                .map(id -> staff.names(List.of(id)).getOrDefault(id, ""))
                .orElse("");
    }
}
