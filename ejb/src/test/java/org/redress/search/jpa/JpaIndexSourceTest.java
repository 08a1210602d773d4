package org.redress.search.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.Silence;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Enquiry;
import org.redress.contact.domain.ContactMethod;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.escalation.domain.CallForHelp;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.TakenOn;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverWords;
import org.redress.participant.domain.Asked;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.Wanted;
import org.redress.recovery.domain.Answer;
import org.redress.recovery.domain.FollowUp;
import org.redress.relationship.domain.ContactReason;
import org.redress.relationship.domain.CustomerContact;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.MessageSource;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaIndexSourceTest {
    private static final Particulars RADEBE = Particulars.ofPerson("Mr", "Themba", "Radebe", "082 555 0167");

    @OnEachDatabase
    void readsACaseWithItsCustomerAndWhatWasWrittenAndSaid(TestDatabase database) {
        long id = registered(database, 1);
        database.commit(em -> {
            Enquiry enquiry = new Enquiry(id, "Which colour is it?", 7, RECEIVED);
            enquiry.answer("The red one.", RECEIVED.plusSeconds(60));
            em.persist(enquiry);
            em.persist(new Enquiry(id, "Nobody has answered this.", 7, RECEIVED));
            em.persist(new CaseNote(id, "She sounds tired.", 7, RECEIVED));
        });

        IndexedCase found = cases(database, id).get(0);

        assertThat(found.caseId()).isEqualTo(id);
        assertThat(found.customer().name()).isEqualTo("Mr Themba Radebe");
        assertThat(found.state()).isEqualTo(CaseState.OPEN);
        assertThat(found.texts().get(0)).isNotBlank();
        assertThat(found.product()).isEqualTo("Amplifier Tankwa A40");
        assertThat(found.messages())
                .extracting(IndexedMessage::source, IndexedMessage::title, IndexedMessage::text)
                .containsExactlyInAnyOrder(
                        tuple(MessageSource.ANSWER, "Which colour is it?", "The red one."),
                        tuple(MessageSource.NOTE, "", "She sounds tired."));
        assertThat(read(database, source -> source.textsOf(Set.of(id))).get(id)).isEqualTo(found.texts());
    }

    /** Source: R-041. */
    @OnEachDatabase
    void readsWhatPeopleSaidAlongTheWay(TestDatabase database) {
        long id = registered(database, 1);
        long customer = customerOf(database, id);
        database.commit(em -> {
            em.persist(contact(customer, Optional.of(id), "She is out until Thursday."));
            em.persist(contact(customer, Optional.of(id), " "));
            Escalation escalation = new Escalation(
                    id, new CallForHelp(EscalationReason.NO_SOLUTION, "Nobody has spares.", Optional.of(7L), RECEIVED));
            escalation.takeOn(new TakenOn(EscalationAnswer.values()[0], "Ask the factory.", RECEIVED, 8, RECEIVED));
            escalation.settle("The factory sends one.", RECEIVED);
            em.persist(escalation);
            em.persist(new Handover(
                    id,
                    7,
                    Optional.empty(),
                    8,
                    new HandoverWords("I am on leave.", "She knows kettles.", "Her kettle back."),
                    Optional.empty(),
                    RECEIVED));
            Conversation talk = new Conversation(id, Optional.empty(), Optional.empty(), Set.of(), 7, RECEIVED);
            em.persist(talk);
            em.flush();
            em.persist(new ConversationQuestion(
                    talk.id(), 1, new AskedQuestion("What happened?", QuestionForm.OPEN, "The lid broke.")));
            em.persist(new ConversationQuestion(talk.id(), 2, new AskedQuestion("And then?", QuestionForm.OPEN, "")));
            FollowUp followUp = new FollowUp(id, 1, RECEIVED);
            followUp.cameBack(new Answer(ContactMethod.TELEPHONE, "It broke again."), 7, RECEIVED);
            em.persist(followUp);
        });

        assertThat(cases(database, id).get(0).messages())
                .extracting(IndexedMessage::source, IndexedMessage::title, IndexedMessage::text)
                .containsExactlyInAnyOrder(
                        tuple(MessageSource.CONTACT, "", "She is out until Thursday."),
                        tuple(
                                MessageSource.ESCALATION,
                                "",
                                "Nobody has spares.\nAsk the factory.\nThe factory sends one."),
                        tuple(MessageSource.HANDOVER, "", "I am on leave.\nShe knows kettles.\nHer kettle back."),
                        tuple(MessageSource.TALK, "What happened?", "The lid broke."),
                        tuple(MessageSource.FOLLOW_UP, "", "It broke again."));
    }

    /** Source. */
    @OnEachDatabase
    void readsWhatParticipantsWereAskedForAndAnswered(TestDatabase database) {
        long id = registered(database, 1);
        database.commit(em -> {
            em.persist(asked(id, "A lid"));
            ParticipantRequest dated = asked(id, "A seal");
            dated.giveDate(RECEIVED.plusSeconds(60), "The truck is late.", RECEIVED);
            em.persist(dated);
            ParticipantRequest answered = asked(id, "A spout");
            answered.answer("It is on its way.", Optional.empty(), RECEIVED);
            em.persist(answered);
            ParticipantRequest withdrawn = asked(id, "A handle");
            withdrawn.withdraw("It was found.", RECEIVED);
            em.persist(withdrawn);
        });

        assertThat(cases(database, id).get(0).messages())
                .extracting(IndexedMessage::source, IndexedMessage::title, IndexedMessage::text)
                .containsExactlyInAnyOrder(
                        tuple(MessageSource.REQUEST, "", "A lid"),
                        tuple(MessageSource.REQUEST, "", "A seal"),
                        tuple(MessageSource.REQUEST, "", "A spout"),
                        tuple(MessageSource.REQUEST, "", "A handle"),
                        tuple(MessageSource.SUPPLY, "A seal", "The truck is late."),
                        tuple(MessageSource.SUPPLY, "A spout", "It is on its way."));
    }

    /** Source: R-125. */
    @OnEachDatabase
    void readsContactsAboutNoCaseWithTheCustomer(TestDatabase database) {
        long id = registered(database, 1);
        long customer = customerOf(database, id);
        database.commit(em -> {
            em.persist(contact(customer, Optional.empty(), "She moves house."));
            em.persist(contact(customer, Optional.of(id), "She is out until Thursday."));
        });

        List<IndexedCustomer> found = read(database, source -> source.customers(List.of(customer)));
        assertThat(found).extracting(IndexedCustomer::notes).containsExactly(List.of("She moves house."));
        Map<Long, List<String>> notes = read(database, source -> source.notesOf(List.of(customer)));
        assertThat(notes).containsExactly(Map.entry(customer, List.of("She moves house.")));
    }

    private static CustomerContact contact(long customerId, Optional<Long> caseId, String note) {
        return new CustomerContact(
                customerId,
                caseId,
                ContactMethod.TELEPHONE,
                ContactReason.values()[0],
                note,
                Grade.values()[0],
                7,
                RECEIVED,
                false);
    }

    private static ParticipantRequest asked(long caseId, String words) {
        return new ParticipantRequest(
                new Asked(caseId, 3, Optional.empty(), true, 7, RECEIVED),
                new Wanted(RequestKind.GOODS, words, RECEIVED, Optional.empty(), false));
    }

    private static long customerOf(TestDatabase database, long caseId) {
        return database.<Long>read(em -> em.find(Complaint.class, caseId).customerId());
    }

    @OnEachDatabase
    void saysThatACaseHasEnded(TestDatabase database) {
        long id = registered(database, 1);
        database.commit(em -> em.find(Complaint.class, id).withdraw(RECEIVED));

        assertThat(cases(database, id)).extracting(IndexedCase::state).containsExactly(CaseState.ENDED);
    }

    /** Source: R-101. */
    @OnEachDatabase
    void saysHowACaseEndedTheLastTimeUntilItIsOpenAgain(TestDatabase database) {
        long id = registered(database, 1);
        Silence silence = new Silence(id, 1, RECEIVED);
        database.commit(em -> {
            em.persist(Closure.withdrawn(id, RECEIVED));
            em.persist(Closure.withoutAgreement(silence, "Asked three times.", 7, RECEIVED.plusSeconds(60)));
        });
        assertThat(cases(database, id).get(0).outcome()).isEmpty();
        assertThat(cases(database, id).get(0).endedAt()).isEmpty();

        database.commit(em -> em.find(Complaint.class, id).close(RECEIVED.plusSeconds(60)));

        assertThat(cases(database, id).get(0).outcome()).contains(ClosureOutcome.WITHOUT_AGREEMENT);
        assertThat(cases(database, id).get(0).endedAt()).contains(RECEIVED.plusSeconds(60));
    }

    @OnEachDatabase
    void goesThroughEverythingInOrder(TestDatabase database) {
        long first = registered(database, 1);
        long second = registered(database, 2);

        assertThat(ids(database, source -> source.casesBehind(first - 1, 1))).containsExactly(first);
        assertThat(ids(database, source -> source.casesBehind(first, 5))).containsExactly(second);
        List<Long> customers = ids(database, source -> source.customersBehind(0, 5));
        List<IndexedCustomer> found = read(database, source -> source.customers(customers));
        assertThat(found).extracting(IndexedCustomer::phone).containsOnly("082 555 0167");
        assertThat(ids(database, source -> source.casesOf(customers))).containsExactlyInAnyOrder(first, second);
        assertThat(cases(database, -1)).isEmpty();
    }

    private static long registered(TestDatabase database, int number) {
        return database.<Long>inTransaction(em -> {
            Customer customer = new Customer(RADEBE, RECEIVED);
            em.persist(customer);
            em.flush();
            Complaint complaint =
                    aLateDelivery(20412 + number).of(customer.id()).registered();
            em.persist(complaint);
            return complaint.id();
        });
    }

    private static List<IndexedCase> cases(TestDatabase database, long id) {
        return read(database, source -> source.cases(List.of(id)));
    }

    private static List<Long> ids(TestDatabase database, Function<JpaIndexSource, List<Long>> reading) {
        return read(database, reading);
    }

    private static <T> T read(TestDatabase database, Function<JpaIndexSource, T> reading) {
        return database.read(em -> reading.apply(over(em)));
    }

    private static JpaIndexSource over(EntityManager em) {
        JpaIndexSource source = new JpaIndexSource();
        source.em = em;
        return source;
    }
}
