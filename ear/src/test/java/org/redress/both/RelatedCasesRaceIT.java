package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Commands;
import org.redress.both.probe.Crowd;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.QuietHouse;
import org.redress.closure.boundary.ParticipantStillAsked;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.boundary.WrittenPromise;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.correspondence.boundary.CorrespondenceService;
import org.redress.correspondence.boundary.WriteMessage;
import org.redress.identity.boundary.CurrentActor;
import org.redress.participant.boundary.ParticipantService;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.CaseMergeService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.boundary.MergeCases;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.related.domain.LinkKind;
import org.redress.related.domain.LinkedAlready;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;

/** Two people at two cases at the same moment: whatever comes first, nothing is owed where nobody looks any more. Source. */
@ExtendWith(ArquillianExtension.class)
class RelatedCasesRaceIT {
    private static final int ROUNDS = 4;
    private static final String DONE = "done";

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries queries;

    @Inject
    CaseMergeService merges;

    @Inject
    CaseLinkService links;

    @Inject
    RelatedCaseQueries related;

    @Inject
    PromiseService promises;

    @Inject
    PromiseQueries promised;

    @Inject
    CorrespondenceService correspondence;

    @Inject
    ParticipantService participants;

    @Inject
    Retrying retrying;

    @Inject
    Crowd crowd;

    @Inject
    CurrentActor actor;

    @Inject
    QuietHouse house;

    @Inject
    DemoPeople people;

    private long first;
    private long second;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void hush() {
        house.hush();
    }

    private void twoCasesOfOneCustomer() {
        people.run("lerato", () -> {
            first = complaints.register(Commands.register()).caseId();
            long customer = queries.details(first).customer().customerId();
            second = complaints.register(Commands.registerFor(customer)).caseId();
        });
    }

    @AfterEach
    void goOn() throws Exception {
        house.goOn();
    }

    @Test
    void whatIsPromisedMeanwhileIsOwedWhereItGoesOn() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            twoCasesOfOneCustomer();
            NextContact next = Commands.nextContact();

            List<String> came = atOnce(this::merge, () -> promises.promiseContact(second, next));

            assertThat(came.get(0)).isEqualTo(DONE);
            assertOwedWhereItGoesOn(came.get(1));
        }
    }

    @Test
    void whatIsPromisedInALetterMeanwhileIsOwedWhereItGoesOn() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            twoCasesOfOneCustomer();
            NextContact next = Commands.nextContact();
            WrittenPromise written = new WrittenPromise(next.when(), next.method(), next.about());

            List<String> came = atOnce(
                    this::merge,
                    () -> correspondence.write(new WriteMessage(second, "", "I call you.", "", List.of(written))));

            assertThat(came.get(0)).isEqualTo(DONE);
            assertOwedWhereItGoesOn(came.get(1));
        }
    }

    @Test
    void nobodyIsAskedForACaseThatHasEndedMeanwhile() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            twoCasesOfOneCustomer();
            List<String> came = atOnce(this::merge, () -> participants.ask(Commands.askSupplier(second)));

            assertThat(came)
                    .isIn(
                            List.of(DONE, CaseEnded.class.getSimpleName()),
                            List.of(ParticipantStillAsked.class.getSimpleName(), DONE));
        }
    }

    @Test
    void oneOfTwoEqualLinksIsMade() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            twoCasesOfOneCustomer();
            List<String> came = atOnce(() -> link(first, second), () -> link(second, first));

            assertThat(came).containsExactlyInAnyOrder(DONE, LinkedAlready.class.getSimpleName());
            people.run("lerato", () -> assertThat(related.ofCase(first).links()).hasSize(1));
        }
    }

    private Object merge() {
        merges.merge(new MergeCases(second, first, "She says it twice."));
        return DONE;
    }

    private long link(long one, long other) {
        return links.link(new LinkCases(one, other, LinkKind.RELATED, "The same courier."));
    }

    private void assertOwedWhereItGoesOn(String whatCame) {
        people.run("lerato", () -> {
            assertThat(queries.details(second).summary().status()).isEqualTo(ComplaintStatus.MERGED);
            assertThat(promised.openOf(second)).isEmpty();
            assertThat(promised.openOf(first))
                    .extracting(PromiseView::promiseId)
                    .hasSize(whatCame.equals(DONE) ? 3 : 2);
        });
        assertThat(whatCame).isIn(DONE, CaseEnded.class.getSimpleName());
    }

    /** What came of either: done, or why not. */
    private List<String> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        long lerato = people.staff("lerato").staffId();
        return crowd.all(
                2,
                number -> people.staff(number == 0 ? "lerato" : "johan"),
                () -> tried(actor.staff().staffId() == lerato ? one : other));
    }

    private String tried(Callable<Object> what) {
        try {
            retrying.call(() -> called(what));
            return DONE;
        } catch (BusinessException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static Object called(Callable<Object> what) {
        try {
            return what.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
