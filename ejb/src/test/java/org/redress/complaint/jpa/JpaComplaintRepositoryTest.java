package org.redress.complaint.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.complaint.ComplaintFixture.RECEIVED;
import static org.redress.complaint.ComplaintFixture.aLateDelivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.complaint.ComplaintFixture;
import org.redress.complaint.domain.Assessment;
import org.redress.complaint.domain.Attachment;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.Enquiry;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.StartedRun;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.MaySee;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaComplaintRepositoryTest {
    @OnEachDatabase
    void keepsAComplaintAsItWasRegistered(TestDatabase database) {
        long id = registered(database, 20412, customer(database));

        Complaint found = query(database, complaints -> complaints.byId(id).orElseThrow());

        assertThat(found.customerWords()).isEqualTo(ComplaintFixture.HER_WORDS);
        assertThat(found.wishes()).containsExactlyInAnyOrder(WantedOutcome.REPLACEMENT, WantedOutcome.APOLOGY);
        assertThat(found.harm()).isEqualTo(new HarmFacts(false, true, true, false));
        assertThat(found.incident().happenedOn()).contains(LocalDate.of(2026, 9, 18));
        assertThat(found.receivedAt()).isEqualTo(RECEIVED);
        assertThat(found.severity()).isEmpty();
        assertThat(found.restatement().text()).isEmpty();
        assertThat(found.owners().perceived()).isEmpty();
        assertThat(found.writtenRecord().completedAt()).isEmpty();
        assertThat(found.endedAt()).isEmpty();
    }

    @OnEachDatabase
    void keepsEveryStepOfIdentification(TestDatabase database) {
        long id = registered(database, 20412, customer(database));

        database.commit(em -> identify(over(em).byId(id).orElseThrow()));

        Complaint found = query(database, complaints -> complaints.byId(id).orElseThrow());
        assertThat(found.nature()).contains(Nature.DELAY);
        assertThat(found.severity()).contains(Severity.HIGH);
        assertThat(found.isRestricted()).isTrue();
        assertThat(found.restatement().agreedAt()).contains(RECEIVED);
        assertThat(found.owners().actual()).contains(2L);
        assertThat(found.owners().perceived()).contains(1L);
        assertThat(found.writtenRecord().followUpBy()).contains(2L);
        assertThat(found.endedAt()).contains(RECEIVED);
    }

    /** Two transactions: one has read the case before the other merges it. */
    @OnEachDatabase
    void knowsOfAMergeThatWasDoneMeanwhile(TestDatabase database) {
        long customer = customer(database);
        long id = registered(database, 20412, customer);
        long other = registered(database, 20413, customer);
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            Complaint read = over(slow).byId(id).orElseThrow();
            assertThat(over(slow).isMergedByNow(id)).isFalse();

            database.commit(em -> over(em).byId(id).orElseThrow().mergeInto(other, RECEIVED));

            assertThat(read.isMerged()).as("what it has read").isFalse();
            assertThat(over(slow).isMergedByNow(id)).isTrue();
            assertThat(over(slow).isMergedByNow(other)).isFalse();
            slow.getTransaction().rollback();
        }
    }

    @OnEachDatabase
    void knowsWhatItsOwnTransactionHasMadeOfAMerge(TestDatabase database) {
        long customer = customer(database);
        long id = registered(database, 20412, customer);
        long other = registered(database, 20413, customer);

        database.commit(em -> {
            over(em).byId(id).orElseThrow().mergeInto(other, RECEIVED);
            assertThat(over(em).isMergedByNow(id)).isTrue();
        });
        database.commit(em -> {
            over(em).byId(id).orElseThrow().part();
            assertThat(over(em).isMergedByNow(id)).isFalse();
        });
    }

    @OnEachDatabase
    void findsByReferenceByCustomerAndByThing(TestDatabase database) {
        long customer = customer(database);
        long first = registered(database, 20412, customer);
        long second = registered(database, 20413, customer);
        long other = registered(database, 20414, customer(database));

        Optional<Long> byNumber = query(database, complaints -> complaints
                .byNumber(ComplaintNumber.of("RD", 20413))
                .map(Complaint::id));
        assertThat(byNumber).contains(second);
        assertThat(ids(database, complaints -> complaints.visibleOfCustomer(customer, 10)))
                .containsExactly(second, first);
        assertThat(ids(database, complaints -> complaints.visibleOpenAbout("4418-1873", 10)))
                .containsExactly(other, second, first);
        assertThat(ids(database, complaints -> complaints.visibleByIds(List.of(first, other))))
                .containsExactly(first, other);
        assertThat(ids(database, complaints -> complaints.visibleByIds(List.of())))
                .isEmpty();
        Map<Long, String> references =
                query(database, complaints -> complaints.visibleReferences(List.of(first, other)));
        assertThat(references)
                .containsOnly(
                        Map.entry(first, ComplaintNumber.of("RD", 20412).text()),
                        Map.entry(other, ComplaintNumber.of("RD", 20414).text()));
    }

    @OnEachDatabase
    void findsWhatIsOpenOfSomeCustomersTheNewestFirst(TestDatabase database) {
        long one = customer(database);
        long another = customer(database);
        long first = registered(database, 20412, one);
        long second = registered(database, 20413, another);
        long ended = registered(database, 20414, one);
        registered(database, 20415, customer(database));
        database.commit(em -> em.find(Complaint.class, ended).withdraw(RECEIVED));

        assertThat(ids(database, complaints -> complaints.visibleOpenOfCustomers(List.of(one, another))))
                .containsExactly(second, first);
        assertThat(ids(database, complaints -> complaints.visibleOpenOfCustomers(List.of())))
                .isEmpty();
    }

    /** A letter of last week that is registered now is one of the cases of this moment; that of a minute ago is none. */
    @OnEachDatabase
    void findsWhatWasRegisteredSinceWheneverItCameIn(TestDatabase database) {
        long id = registered(database, 20412, customer(database));

        assertThat(ids(database, complaints -> complaints.visibleOpenRegisteredSince(RECEIVED.plusSeconds(60), 10)))
                .containsExactly(id);
        assertThat(ids(database, complaints -> complaints.visibleOpenRegisteredSince(RECEIVED.plusSeconds(61), 10)))
                .isEmpty();
    }

    @OnEachDatabase
    void listsNothingThatMayNotBeSeen(TestDatabase database) {
        long customer = customer(database);
        long first = registered(database, 20412, customer);
        long second = registered(database, 20413, customer);

        List<Long> seen = database.read(em -> {
            JpaComplaintRepository complaints = over(em);
            complaints.maySee = new OnlyTheCase(first);
            assertThat(complaints.visibleReferences(List.of(first, second))).containsOnlyKeys(first);
            return complaints.visibleOfCustomer(customer, 10).stream()
                    .map(Complaint::id)
                    .toList();
        });

        assertThat(seen).containsExactly(first);
    }

    @OnEachDatabase
    void countsAllOfACustomerThatMayBeSeen(TestDatabase database) {
        long customer = customer(database);
        long first = registered(database, 20412, customer);
        registered(database, 20413, customer);
        registered(database, 20414, customer(database));

        long all = query(database, complaints -> complaints.countVisibleOfCustomer(customer));
        long seen = database.read(em -> {
            JpaComplaintRepository complaints = over(em);
            complaints.maySee = new OnlyTheCase(first);
            return complaints.countVisibleOfCustomer(customer);
        });

        assertThat(all).isEqualTo(2);
        assertThat(seen).isEqualTo(1);
    }

    /** */
    @OnEachDatabase
    void findsThoseOfThePeopleOfACompany(TestDatabase database) {
        long anna = customer(database);
        long ben = customer(database);
        long first = registered(database, 20412, anna);
        long second = registered(database, 20413, ben);
        registered(database, 20414, customer(database));
        database.commit(em -> {
            em.find(Customer.class, anna).speaksFor(4);
            em.find(Customer.class, ben).speaksFor(4);
        });

        assertThat(ids(database, complaints -> complaints.visibleOfCompany(4, 10)))
                .containsExactly(second, first);
        assertThat(ids(database, complaints -> complaints.visibleOfCompany(5, 10)))
                .isEmpty();
    }

    @OnEachDatabase
    void keepsAComplaintAndItsRunFromOneTransaction(TestDatabase database) {
        long customer = customer(database);

        long id = database.inTransaction(em -> {
            Complaint complaint = aLateDelivery().of(customer).registered();
            over(em).add(complaint);
            over(em).add(new CaseRun(complaint.id(), 1, EntryPoint.REGISTRATION, RECEIVED));
            files(em).add(new Enquiry(complaint.id(), "Which one?", 1, RECEIVED));
            return complaint.id();
        });

        List<CaseRun> runs = query(database, complaints -> complaints.runsOf(id));
        assertThat(runs).hasSize(1);
    }

    @OnEachDatabase
    void givesNoNumberTwice(TestDatabase database) {
        long first = database.inTransaction(em -> over(em).nextNumber(RECEIVED));
        long second = database.inTransaction(em -> over(em).nextNumber(RECEIVED));

        assertThat(second).isGreaterThan(first);
    }

    @OnEachDatabase
    void keepsRunsNotesQuestionsAndFiles(TestDatabase database) {
        long customer = customer(database);
        long id = registered(database, 20412, customer);
        byte[] content = new byte[300_000];
        java.util.Arrays.fill(content, (byte) 'a');

        database.commit(em -> {
            CaseRun run = new CaseRun(id, 1, EntryPoint.REGISTRATION, RECEIVED);
            over(em).add(run);
            run.startedAs(new StartedRun("root-1", 2));
            files(em).add(new CaseNote(id, "Gate code with stores.", 1, RECEIVED));
            files(em).add(CaseNote.ofTheCustomer(id, "The lid as well.", RECEIVED.plusSeconds(1)));
            Enquiry enquiry = new Enquiry(id, "Which one?", 1, RECEIVED);
            files(em).add(enquiry);
            enquiry.answer("The white one.", RECEIVED);
            files(em).add(new Attachment(id, customer, "a.txt", content, "staff:1", RECEIVED), content);
        });

        CaseRun run = query(database, complaints -> complaints.runsOf(id)).get(0);
        assertThat(run.rootInstance()).contains("root-1");
        assertThat(run.release()).contains(2);
        database.commit(em -> {
            assertThat(files(em).notesOf(id))
                    .extracting(CaseNote::text, CaseNote::writtenBy)
                    .containsExactly(
                            tuple("The lid as well.", Optional.empty()),
                            tuple("Gate code with stores.", Optional.of(1L)));
            assertThat(files(em).enquiriesOf(id).get(0).answer()).contains("The white one.");
            Attachment attachment = files(em).attachmentsOf(id).get(0);
            assertThat(attachment.sizeBytes()).isEqualTo(300_000);
            assertThat(files(em).contentOf(attachment.id())).isEqualTo(content);
        });
    }

    private static void identify(Complaint complaint) {
        complaint.handTo(1);
        complaint.assess(new Assessment(
                Nature.DELAY, Optional.of("AGAINST_PROMISE"), HarmFacts.none(), IncidentFacts.none(), "Stock."));
        complaint.classify(new Classified(Severity.HIGH, true, "DELIVERY", Priority.B));
        complaint.agreeRestatement("Late and dented.", RECEIVED);
        complaint.acceptResponsibility(2, RECEIVED);
        complaint.completeRecord(new CaseRecord(
                Optional.of(LocalDate.of(2026, 9, 25)), "Phone.", Optional.of(2L), "", Optional.of(RECEIVED)));
        complaint.close(RECEIVED);
    }

    private static long customer(TestDatabase database) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(Particulars.none(), RECEIVED);
            em.persist(customer);
            return customer.id();
        });
    }

    private static long registered(TestDatabase database, long number, long customer) {
        return database.inTransaction(em -> {
            Complaint complaint = aLateDelivery(number).of(customer).registered();
            over(em).add(complaint);
            return complaint.id();
        });
    }

    private static List<Long> ids(TestDatabase database, Function<JpaComplaintRepository, List<Complaint>> complaints) {
        return query(database, complaints).stream().map(Complaint::id).toList();
    }

    private static <T> T query(TestDatabase database, Function<JpaComplaintRepository, T> query) {
        return database.read(em -> query.apply(over(em)));
    }

    private static JpaComplaintRepository over(EntityManager em) {
        JpaComplaintRepository repository = new JpaComplaintRepository();
        repository.em = em;
        repository.maySee = new Everything();
        return repository;
    }

    private static JpaCaseFileRepository files(EntityManager em) {
        JpaCaseFileRepository repository = new JpaCaseFileRepository();
        repository.em = em;
        return repository;
    }

    private static final class Everything implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(1 = 1)";
        }

        @Override
        public void bind(Query query) {}
    }

    private record OnlyTheCase(long caseId) implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(" + caseIdPath + " = :onlyCase)";
        }

        @Override
        public void bind(Query query) {
            query.setParameter("onlyCase", caseId);
        }
    }
}
