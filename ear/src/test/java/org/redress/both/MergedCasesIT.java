package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Commands;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.QuietHouse;
import org.redress.casehistory.boundary.EventFeedQueries;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.EventFeed.FedEvent;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.Note;
import org.redress.complaint.boundary.Survivors;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.NoteKind;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.notification.boundary.MessageView;
import org.redress.notification.boundary.OutboxQueries;
import org.redress.notification.domain.LetterKind;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.CaseMergeService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.boundary.MergeCases;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.related.domain.LinkKind;
import org.redress.related.domain.OtherReaders;
import org.redress.servicelevel.boundary.CaseClockQueries;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;

/** Two cases of one customer that go on as one, and as two again: domain, engine, clocks, letters. Source: R-029. */
@ExtendWith(ArquillianExtension.class)
class MergedCasesIT {
    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries queries;

    @Inject
    CaseMergeService merges;

    @Inject
    RelatedCaseQueries related;

    @Inject
    CaseLinkService links;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    EventFeedQueries feed;

    @Inject
    PromiseQueries promises;

    @Inject
    TimelineQueries timeline;

    @Inject
    WorkListQueries workList;

    @Inject
    CaseClockQueries clocks;

    @Inject
    OutboxQueries letters;

    @Inject
    RuntimeService engine;

    @Inject
    Survivors survivors;

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
    void twoCasesOfOneCustomer() {
        house.hush();
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
    void oneEndsInTheEngineOnTheListAndOnItsClocksAndItsPromiseIsOwedInTheOther() {
        Instant promised = open(second).get(0).dueAt();

        people.run("lerato", () -> merges.merge(new MergeCases(second, first, "She says it twice.")));

        people.run("lerato", () -> {
            assertThat(queries.details(second).summary().status()).isEqualTo(ComplaintStatus.MERGED);
            assertThat(queries.survivorOf(second)).isEqualTo(first);
            assertThat(survivors.of(second)).isEqualTo(first);
            assertThat(workList.ofCase(second)).isEmpty();
            assertThat(workList.ofCase(first)).isNotEmpty();
            assertThat(clocks.ofCase(second))
                    .extracting(CaseClockView::reading)
                    .extracting(ClockReading::state)
                    .containsOnly(ClockReading.State.STOPPED);
            assertThat(related.takenIn(first)).containsExactly(second);
        });
        assertThat(running(second)).isZero();
        assertThat(open(second)).isEmpty();
        assertThat(open(first)).hasSize(2).extracting(PromiseView::dueAt).contains(promised);
        assertThat(kinds(second)).contains(CaseEventKind.CASE_MERGED).doesNotContain(CaseEventKind.WITHDRAWN);
        assertThat(kinds(first)).contains(CaseEventKind.CASE_TAKEN_IN, CaseEventKind.PROMISE_TAKEN_OVER);
        assertThat(toHer(first)).filteredOn(LetterKind.CASES_MERGED::equals).hasSize(1);
        assertThat(toHer(second)).doesNotContain(LetterKind.CASES_MERGED, LetterKind.CLOSING);
    }

    @Test
    void takenBackItGoesOnFromWhereItCanWithItsPromiseAndItsClocks() {
        List<String> tasks = tasks(second);
        people.run("lerato", () -> merges.merge(new MergeCases(second, first, "She says it twice.")));

        people.run("lerato", () -> merges.undo(second));

        assertThat(tasks(second)).isEqualTo(tasks);
        assertThat(open(second)).hasSize(1);
        assertThat(open(first)).hasSize(1);
        assertThat(running(second)).isPositive();
        people.run("lerato", () -> {
            assertThat(queries.details(second).summary().status()).isEqualTo(ComplaintStatus.OPEN);
            assertThat(queries.details(second).runs()).hasSize(2);
            assertThat(clocks.ofCase(second))
                    .extracting(CaseClockView::reading)
                    .extracting(ClockReading::state)
                    .containsOnly(ClockReading.State.RUNNING);
        });
        assertThat(toHer(second)).contains(LetterKind.CASES_PARTED);
    }

    /** A goes on in B, B in C; then the one is taken back, and the other. */
    @Test
    void chainedOnesTakenBackLeaveEverythingWhereItWas() {
        long third = people.as("lerato", () -> complaints
                .register(Commands.registerFor(queries.details(first).customer().customerId()))
                .caseId());
        List<Long> chain = List.of(first, second, third);
        people.run("lerato", () -> chain.forEach(each -> complaints.addNote(each, NoteKind.FACT, "Of " + each)));
        List<List<Object>> before = chain.stream().map(this::whatIsWhere).toList();

        people.run("lerato", () -> {
            merges.merge(new MergeCases(first, second, "She says it twice."));
            merges.merge(new MergeCases(second, third, "And once more."));
        });
        assertThat(open(third)).hasSize(3);
        people.run("lerato", () -> {
            merges.undo(second);
            merges.undo(first);
        });

        assertThat(chain.stream().map(this::whatIsWhere).toList()).isEqualTo(before);
    }

    @Test
    void isNotMergedWhereNotTheSamePeopleMayReadBoth() {
        long me = people.staff("lerato").staffId();
        people.run("marlene", () -> visibility.restrict(second, "Somebody we know.", Set.of(me)));

        assertThatThrownBy(() -> people.run("lerato", () -> merges.merge(new MergeCases(second, first, "The same."))))
                .isInstanceOf(OtherReaders.class);

        people.run("marlene", () -> visibility.restrict(first, "Somebody we know.", Set.of(me)));
        people.run("lerato", () -> merges.merge(new MergeCases(second, first, "The same.")));
        assertThat(open(second)).isEmpty();
    }

    /** */
    @Test
    void nothingSaysWhichHiddenCaseItIsLinkedWith() {
        people.run("lerato", () -> links.link(new LinkCases(first, second, LinkKind.RELATED, "The same courier.")));
        assertThat(kinds(first)).contains(CaseEventKind.CASES_LINKED);

        people.run("marlene", () -> visibility.restrict(second, "Somebody we know.", Set.of()));

        assertThat(kinds(first)).contains(CaseEventKind.REGISTERED).doesNotContain(CaseEventKind.CASES_LINKED);
        assertThat(fed("lerato")).isEmpty();
        assertThat(fed("marlene")).hasSize(2);
        people.run("lerato", () -> assertThat(related.ofCase(first).links()).isEmpty());
    }

    /** The events of the feed that name one of the two as the other one. */
    private List<FedEvent> fed(String whom) {
        return people.as(whom, () -> {
            List<FedEvent> all = new ArrayList<>(feed.behind(0));
            List<FedEvent> page = all;
            while (!page.isEmpty()) {
                page = feed.behind(all.get(all.size() - 1).position());
                all.addAll(page);
            }
            return all.stream()
                    .filter(each -> each.recorded().event().otherCase().stream()
                            .anyMatch(other -> other == first || other == second))
                    .toList();
        });
    }

    private List<Object> whatIsWhere(long caseId) {
        return List.of(
                open(caseId).stream().map(PromiseView::promiseId).toList(),
                tasks(caseId),
                people.as("lerato", () -> queries.notes(caseId)).stream()
                        .map(Note::text)
                        .toList(),
                people.as("lerato", () -> queries.details(caseId).summary().status()));
    }

    private long running(long caseId) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .count();
    }

    private List<String> tasks(long caseId) {
        return people.as("lerato", () -> workList.ofCase(caseId)).stream()
                .map(WorkItem::formKey)
                .toList();
    }

    private List<PromiseView> open(long caseId) {
        return people.as("lerato", () -> promises.openOf(caseId));
    }

    private List<CaseEventKind> kinds(long caseId) {
        return people.as("lerato", () -> timeline.of(caseId)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<LetterKind> toHer(long caseId) {
        return people.as("marlene", () -> letters.ofCase(caseId)).stream()
                .map(MessageView::letter)
                .map(letter -> letter.orElseThrow())
                .toList();
    }
}
