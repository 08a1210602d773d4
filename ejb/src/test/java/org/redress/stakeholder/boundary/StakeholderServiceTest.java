package org.redress.stakeholder.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.stakeholder.domain.StakeholderRole.ADMINISTRATION;
import static org.redress.stakeholder.domain.StakeholderRole.OTHER;
import static org.redress.stakeholder.domain.StakeholderRole.STORES;
import static org.redress.stakeholder.domain.StakeholderRole.SUPERVISOR;
import static org.redress.stakeholder.domain.StakeholderRole.SUPPLIER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;

class StakeholderServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final StakeholdersInMemory stakeholders = new StakeholdersInMemory();
    private final SeenCases access = new SeenCases();
    private final List<CaseEvent> events = new ArrayList<>();
    private final StakeholderService service = new StakeholderService();
    private final StakeholderQueries queries = new StakeholderQueries();
    private final RoleContactService contacts = new RoleContactService();
    private final RoleContactQueries roleContacts = new RoleContactQueries();

    @BeforeEach
    void wire() {
        service.stakeholders = stakeholders;
        service.access = access;
        service.reached = new Reached();
        service.reached.stakeholders = stakeholders;
        service.reached.access = access;
        service.reached.staff = new Marlene();
        service.reached.complaints = new CaseOfTheStores();
        service.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        contacts.stakeholders = stakeholders;
        roleContacts.stakeholders = stakeholders;
        queries.stakeholders = stakeholders;
        queries.access = access;
        queries.staff = new NamedStaff(Map.of(1L, "Lerato Khumalo"));
    }

    @Test
    void knowsWhoStandsOnTheListOfTheCaseItself() {
        service.identify(CASE, List.of(named(SUPERVISOR)));
        long first = queries.ofCase(CASE).get(0).stakeholderId();

        assertThat(queries.isConcerned(CASE, first)).isTrue();
        assertThat(queries.isConcerned(CASE + 1, first)).isFalse();
        assertThat(queries.isConcerned(CASE, 99)).isFalse();
    }

    @Test
    void putsEverybodyTheTableNamesOnTheListWithItsReason() {
        service.identify(CASE, List.of(named(SUPERVISOR), named(SUPPLIER)));

        assertThat(queries.ofCase(CASE)).hasSize(2).allSatisfy(view -> {
            assertThat(view.isWaiting()).isTrue();
            assertThat(view.byRule()).isTrue();
            assertThat(view.reason()).isNotEmpty();
        });
        assertThat(queries.ofCase(CASE)).extracting(StakeholderView::outside).containsExactly(false, true);
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.STAKEHOLDERS_IDENTIFIED);
        assertThat(events.get(0).payload()).containsEntry("named", "2").containsEntry("known", "0");
    }

    /** Source: D-07. */
    @Test
    void whoFillsARoleIsReachedAtTheContactThatIsKeptForItAndTheSupervisorAtHerOwn() {
        contacts.keep(new KeepRoleContact(STORES, "Stores, Kimberley", "stores@karoo.example", ""));
        contacts.keep(new KeepRoleContact(ADMINISTRATION, "Accounts", "", "053 555 0100"));

        service.identify(CASE, List.of(named(SUPERVISOR), named(STORES), named(ADMINISTRATION), named(SUPPLIER)));

        assertThat(queries.ofCase(CASE))
                .extracting(StakeholderView::name)
                .containsExactly("Marlene Jacobs", "Stores, Kimberley", "Accounts", "");
        assertThat(queries.ofCase(CASE))
                .extracting(StakeholderView::contact)
                .containsExactly("staff5@example.org", "stores@karoo.example", "053 555 0100", "");
        assertThat(queries.ofCase(CASE))
                .extracting(StakeholderView::isReachedByMail)
                .containsExactly(true, true, false, false);
        assertThat(queries.ofCase(CASE).get(0).expected()).isEqualTo("Please look at it.");
    }

    @Test
    void aContactThatIsKnownLaterIsTakenOverInTheNextRound() {
        service.identify(CASE, List.of(named(STORES)));
        contacts.keep(new KeepRoleContact(STORES, "Stores", "stores@karoo.example", ""));

        service.identify(CASE, List.of(named(STORES)));

        assertThat(queries.ofCase(CASE)).singleElement().matches(StakeholderView::isReachedByMail);
        assertThat(roleContacts.all())
                .contains(new RoleContactView(STORES, "Stores", "stores@karoo.example", ""))
                .hasSize(7);
    }

    @Test
    void aNewRoundNamesNobodyTwiceAndMakesEverybodyHearAgain() {
        service.identify(CASE, List.of(named(SUPERVISOR), named(STORES)));
        service.tell(tell(1, 2));

        service.identify(CASE, List.of(named(SUPERVISOR), named(ADMINISTRATION)));

        assertThat(queries.ofCase(CASE))
                .extracting(StakeholderView::role)
                .containsExactly(SUPERVISOR, STORES, ADMINISTRATION);
        assertThat(queries.ofCase(CASE)).allMatch(StakeholderView::isWaiting);
        assertThat(queries.ofCase(CASE).get(0).reports()).hasSize(1);
    }

    @Test
    void tellingIsKeptWithTheMomentTheWayAndThePerson() {
        service.identify(CASE, List.of(named(SUPERVISOR)));

        service.tell(tell(1));

        StakeholderView supervisor = queries.ofCase(CASE).get(0);
        assertThat(supervisor.state()).isEqualTo(ReportState.TOLD);
        assertThat(supervisor.lastReport()).hasValueSatisfying(report -> {
            assertThat(report.toldAt()).isEqualTo(NOW);
            assertThat(report.way()).isEqualTo(ReportWay.MEETING);
            assertThat(report.toldByName()).isEqualTo("Lerato Khumalo");
        });
        assertThat(events.get(1).kind()).isEqualTo(CaseEventKind.STAKEHOLDER_TOLD);
        assertThat(events.get(1).payload()).containsEntry("role", "SUPERVISOR").containsEntry("way", "MEETING");
    }

    @Test
    void refusesToTellSomebodyOfAnotherCase() {
        service.identify(CASE + 1, List.of(named(SUPERVISOR)));

        assertThatThrownBy(() -> service.tell(tell(1))).isInstanceOf(StakeholderNotFound.class);
        assertThatThrownBy(() -> service.tell(tell(99))).isInstanceOf(StakeholderNotFound.class);
        assertThat(stakeholders.reports).isEmpty();
    }

    @Test
    void anExcuseStandsOnlyWithItsReason() {
        service.identify(CASE, List.of(named(STORES)));

        service.excuse(new ExcuseStakeholder(1, " The part never was in our stores. "));

        assertThat(queries.ofCase(CASE).get(0).excuse()).isEqualTo("The part never was in our stores.");
        assertThat(events.get(1).kind()).isEqualTo(CaseEventKind.STAKEHOLDER_EXCUSED);
        Stakeholder stores = stakeholders.byId(1).orElseThrow();
        assertThatThrownBy(() -> stores.excuse(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Source: D-07, R-085. */
    @Test
    void whoeverWasPutThereByHandAndIsNamedByTheTableStandsThereOnceWithBothReasons() {
        contacts.keep(new KeepRoleContact(SUPPLIER, "Karoo Parts", "orders@karoo.example", ""));
        long asked = service.add(karooParts("karoo parts"));

        service.identify(CASE, List.of(named(SUPPLIER)));
        service.identify(CASE, List.of(named(SUPPLIER)));

        assertThat(queries.ofCase(CASE)).singleElement().satisfies(supplier -> {
            assertThat(supplier.stakeholderId()).isEqualTo(asked);
            assertThat(supplier.part()).isEqualTo(Part.ACT);
            assertThat(supplier.byRule()).isTrue();
            assertThat(supplier.reason())
                    .isEqualTo("A power board.; " + named(SUPPLIER).reason());
            assertThat(supplier.expected()).isEqualTo("Please look at it.");
        });
    }

    /** Source: D-07, R-085. */
    @Test
    void whoeverTheTableNamedFirstIsAddedNoSecondTime() {
        contacts.keep(new KeepRoleContact(SUPPLIER, "Karoo Parts", "orders@karoo.example", ""));
        service.identify(CASE, List.of(named(SUPPLIER)));
        long named = queries.ofCase(CASE).get(0).stakeholderId();

        assertThat(service.add(karooParts("Karoo Parts"))).isEqualTo(named);
        service.identify(CASE, List.of(named(SUPPLIER)));

        assertThat(queries.ofCase(CASE)).singleElement().satisfies(supplier -> {
            assertThat(supplier.part()).isEqualTo(Part.ACT);
            assertThat(supplier.reason()).startsWith("A power board.; ");
        });
    }

    @Test
    void anotherFirmInTheSameRoleIsAnother() {
        contacts.keep(new KeepRoleContact(SUPPLIER, "Karoo Parts", "orders@karoo.example", ""));
        service.add(karooParts("Kalahari Parts"));

        service.identify(CASE, List.of(named(SUPPLIER)));

        assertThat(queries.ofCase(CASE))
                .extracting(StakeholderView::name)
                .containsExactly("Kalahari Parts", "Karoo Parts");
    }

    private static AddStakeholder karooParts(String name) {
        return new AddStakeholder(CASE, SUPPLIER, name, "orders@karoo.example", true, Part.ACT, "A power board.");
    }

    @Test
    void addingByHandAndTheAnswerAreRecordedWithoutAWordOfThem() {
        long added = service.add(new AddStakeholder(
                CASE, OTHER, "Kalahari Transport", "despatch@kalahari.example", true, Part.ACT, "Drove the set."));
        service.answered(new RecordAnswer(added, "They will pay for the dent."));

        StakeholderView carrier = queries.ofCase(CASE).get(0);
        assertThat(carrier.byRule()).isFalse();
        assertThat(carrier.part()).isEqualTo(Part.ACT);
        assertThat(carrier.answer()).isEqualTo("They will pay for the dent.");
        assertThat(events)
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEventKind.STAKEHOLDER_ADDED, CaseEventKind.STAKEHOLDER_ANSWERED);
        assertThat(events.toString()).doesNotContain("Kalahari").doesNotContain("dent");
    }

    @Test
    void nothingCanBeReadOrDoneInACaseOneMayNotSee() {
        service.identify(CASE, List.of(named(STORES)));
        access.hide(CASE);

        assertThatThrownBy(() -> queries.ofCase(CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> queries.noticesOf(CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.tell(tell(1))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.excuse(new ExcuseStakeholder(1, "No"))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.answered(new RecordAnswer(1, "No"))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.add(new AddStakeholder(CASE, OTHER, "A", "", false, Part.HEAR, "B")))
                .isInstanceOf(CaseNotFound.class);
    }

    private static TellStakeholders tell(long... ids) {
        Set<Long> all = new java.util.HashSet<>();
        for (long id : ids) {
            all.add(id);
        }
        return new TellStakeholders(CASE, all, ReportWay.MEETING, "Said at the morning meeting.");
    }

    /** Marlene supervises every team. */
    private static final class Marlene extends NamedStaff {
        Marlene() {
            super(Map.of(5L, "Marlene Jacobs"));
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            return List.of(new StaffPerson(5, "Marlene Jacobs", "MJ"));
        }
    }

    private static final class CaseOfTheStores extends ComplaintQueries {
        @Override
        public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
            return Map.of(
                    CASE,
                    new ComplaintSummary(
                            CASE,
                            "RD-1042-K",
                            "A green line",
                            ComplaintStatus.OPEN,
                            ContactKind.COMPLAINT,
                            Channel.TELEPHONE,
                            42,
                            "Elna Botha",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            "REPAIRS",
                            new Owners(
                                    Optional.empty(), Optional.empty(), Responsibility.values()[0], Optional.empty()),
                            NOW,
                            Optional.empty()));
        }
    }

    private static NewStakeholder named(org.redress.stakeholder.domain.StakeholderRole role) {
        return NewStakeholder.named(role, "Because the table says so: " + role, "Please look at it.");
    }
}
