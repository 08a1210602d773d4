package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;
import static org.redress.both.probe.ApiClient.list;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;
import org.redress.both.probe.Commands;
import org.redress.both.probe.DemoPeople;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.NoteKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CaseVisibilityService;
import org.redress.relationship.boundary.CustomerContactService;
import org.redress.relationship.boundary.RecordContact;
import org.redress.relationship.domain.ContactReason;
import org.redress.search.boundary.FoundCase;
import org.redress.search.boundary.SearchIndexService;
import org.redress.search.boundary.SearchQueries;
import org.redress.search.boundary.SearchRequest;
import org.redress.search.boundary.SearchResult;
import org.redress.search.domain.MessageSource;
import org.redress.search.schedule.IndexTimer;

/** What is found, by whom, and how soon. Source. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries cases;

    @Inject
    CustomerService customers;

    @Inject
    CaseVisibilityService visibility;

    @Inject
    CustomerContactService contacts;

    @Inject
    SearchQueries search;

    @Inject
    SearchIndexService index;

    @Inject
    IndexTimer timer;

    @Inject
    UserTransaction transaction;

    @Inject
    DemoPeople people;

    private String word;
    private long caseId;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** No server runs what a client asks about here. */
    @BeforeEach
    void aCaseWithAWordOfItsOwn() {
        word = "quetzal" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        if (complaints != null) {
            caseId = people.as(
                    "lerato", () -> complaints.register(Commands.register()).caseId());
            people.run("lerato", () -> complaints.addNote(caseId, NoteKind.FACT, "She keeps a " + word + "."));
            timer.follow();
        }
    }

    @Test
    void findsWhatWasWrittenOnceItIsCommitted() {
        SearchResult found = found("lerato", "keeps " + word.substring(0, word.length() - 1));

        assertThat(found.ready()).isTrue();
        assertThat(found.messages().count()).isEqualTo(1);
        assertThat(found.messages().shown()).singleElement().satisfies(message -> {
            assertThat(message.ofCase().caseId()).isEqualTo(caseId);
            assertThat(message.source()).isEqualTo(MessageSource.NOTE);
            assertThat(message.excerpt().isFound()).isTrue();
        });
    }

    /** Source. */
    @Test
    void findsWhatWasNotedAfterAContactWithItsCaseOrWithTheCustomer() {
        long customerId =
                people.as("lerato", () -> cases.details(caseId).customer().customerId());
        String moved = word + "moved";
        people.run("lerato", () -> {
            contacts.record(contact(customerId, Optional.of(caseId), "She is out, " + word));
            contacts.record(contact(customerId, Optional.empty(), "She lives elsewhere now, " + moved));
        });
        timer.follow();

        assertThat(found("lerato", "out " + word).messages().shown())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.ofCase().caseId()).isEqualTo(caseId);
                    assertThat(message.source()).isEqualTo(MessageSource.CONTACT);
                });
        assertThat(found("lerato", moved).customers().shown())
                .singleElement()
                .satisfies(her -> assertThat(her.note().isFound()).isTrue());
        assertThat(found("lerato", moved).messages().count()).isZero();
        assertThat(found("thandi", moved).count()).isZero();
    }

    private static RecordContact contact(long customerId, Optional<Long> about, String note) {
        return new RecordContact(customerId, about, ContactMethod.TELEPHONE, ContactReason.values()[0], note, true);
    }

    @Test
    void neverFindsWhatWasUndone() throws Exception {
        String undone = word + "undone";
        transaction.begin();
        people.run("lerato", () -> complaints.addNote(caseId, NoteKind.FACT, "It was " + undone));
        transaction.rollback();
        timer.follow();

        assertThat(found("lerato", undone).count()).isZero();
    }

    @Test
    void followsACustomerWhoCorrectsHerNameInHerCases() {
        long customerId =
                people.as("lerato", () -> cases.details(caseId).customer().customerId());
        people.run("lerato", () -> customers.correct(customerId, Particulars.ofPerson("Ms", word, "Fortuin", "")));
        timer.follow();

        SearchResult found = found("lerato", word + " fortuin");
        assertThat(found.cases().shown())
                .extracting(hit -> hit.summary().caseId())
                .containsExactly(caseId);
        assertThat(found.customers().shown())
                .extracting(hit -> hit.details().customerId())
                .containsExactly(customerId);
    }

    @Test
    void hidesARestrictedCaseAtOnceFromFindingAndCounting() {
        String reference = people.as("lerato", () -> cases.details(caseId).reference());
        assertThat(found("lerato", reference).cases().shown())
                .extracting(FoundCase::summary)
                .first()
                .satisfies(first -> assertThat(first.caseId()).isEqualTo(caseId));
        people.run("marlene", () -> visibility.restrict(caseId, "Somebody we know.", Set.of()));

        SearchResult hidden = found("lerato", word);
        assertThat(hidden.messages().count()).isZero();
        assertThat(hidden.count()).isZero();
        assertThat(found("lerato", reference).cases().count()).isZero();
        assertThat(found("marlene", word).messages().count()).isEqualTo(1);
        assertThat(found("priya", word).messages().count()).isEqualTo(1);

        people.run("marlene", () -> visibility.unrestrict(caseId));
        assertThat(found("lerato", word).messages().count()).isEqualTo(1);
    }

    @Test
    void showsMessagesAndCustomersToThoseAloneWhoHandleCases() {
        assertThat(found("thandi", word).count()).isZero();
        assertThat(found("thandi", "fortuin").customers().count()).isZero();
        assertThat(found("thandi", "fortuin").cases().count()).isPositive();
    }

    @Test
    void isMadeAnewOnDemandWithEverythingInIt() {
        people.run("admin", index::rebuild);
        timer.follow();

        assertThat(found("lerato", word).messages().count()).isEqualTo(1);
        people.run("lerato", () -> complaints.addNote(caseId, NoteKind.FACT, "And a second " + word));
        timer.follow();
        assertThat(found("lerato", word).messages().count()).isEqualTo(2);
    }

    @Test
    @RunAsClient
    void answersOtherSystems() {
        ApiClient lerato = ApiClient.with(System.getProperty("redress.base.url"), ClientTokens.OF_LERATO);
        String complaint = """
                {"newCustomer": {"firstName": "Zanele", "lastName": "%s", "phone": "051 555 0142"}, "kind": "COMPLAINT",
                 "channel": "TELEPHONE", "title": "The kettle leaks", "customerWords": "It leaks <all> over.",
                 "restatement": "The kettle leaks.", "restatementAgreed": true}""".formatted(word);
        String reference =
                String.valueOf(json(lerato.post("/complaints", complaint)).get("reference"));

        String looked = "{\"state\": \"OPEN\", \"words\": \"" + word + " leaks\"}";
        HttpResponse<String> answer = lerato.post("/search", looked);
        Instant patient = Instant.now().plus(PATIENCE);
        while (list(answer, "cases").isEmpty() && Instant.now().isBefore(patient)) {
            answer = lerato.post("/search", looked);
        }

        assertThat(list(answer, "cases")).singleElement().satisfies(hit -> assertThat(hit)
                .containsEntry("reference", reference)
                .containsEntry("excerpt", "It leaks <all> over."));
        assertThat(lerato.post("/search", "{\"state\": \"NOW\", \"words\": \"leaks\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lerato.post("/search/rebuild", "{}").statusCode()).isEqualTo(403);
    }

    private SearchResult found(String login, String typed) {
        return people.as(login, () -> search.find(SearchRequest.forWords(typed)));
    }
}
