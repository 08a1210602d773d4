package org.redress.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.UnitKind;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaIdentityTest {
    private long lerato;
    private long sipho;
    private long marlene;

    @OnEachDatabase
    void knowsRolesAndTeamsOfAStaffMember(TestDatabase database) {
        given(database);

        StaffActor actor = database.read(em -> directory(em).actor(lerato));

        assertThat(actor).isEqualTo(new StaffActor(lerato, Set.of(Caller.AGENT), Set.of("INTAKE", "REPAIRS")));
    }

    @OnEachDatabase
    void knowsManyAtOnceAsItKnowsEach(TestDatabase database) {
        given(database);

        Map<Long, StaffActor> many =
                database.read(em -> directory(em).actors(List.of(lerato, sipho, marlene, lerato, 999_999L)));

        assertThat(many).containsOnlyKeys(lerato, sipho, marlene);
        many.forEach((id, actor) -> assertThat(actor)
                .isEqualTo(database.<StaffActor>read(em -> directory(em).actor(id))));
        assertThat(database.<Map<Long, StaffActor>>read(em -> directory(em).actors(List.of())))
                .isEmpty();
    }

    @OnEachDatabase
    void knowsNamesByIdAndLeavesUnknownIdsOut(TestDatabase database) {
        given(database);

        Map<Long, String> names = database.read(em -> directory(em).names(List.of(lerato, sipho, 999_999L)));

        assertThat(names).containsOnly(Map.entry(lerato, "Lerato Khumalo"), Map.entry(sipho, "Sipho Ndlovu"));
    }

    @OnEachDatabase
    void listsThePeopleOfATeamWithARoleByName(TestDatabase database) {
        given(database);

        assertThatList(database.read(em -> directory(em).members("REPAIRS", Caller.AGENT)))
                .containsExactly(
                        new StaffPerson(lerato, "Lerato Khumalo", "LK"), new StaffPerson(sipho, "Sipho Ndlovu", "SN"));
        assertThatList(database.read(em -> directory(em).members("INTAKE", Caller.SUPERVISOR)))
                .isEmpty();
        assertThatList(database.read(em -> directory(em).withRole(Caller.SUPERVISOR)))
                .extracting(StaffPerson::staffId)
                .containsExactly(marlene);
    }

    @OnEachDatabase
    void listsNobodyWhoHasLeft(TestDatabase database) {
        given(database);
        database.commit(em -> {
            em.find(StaffMember.class, sipho).leave();
            accounts(em).byLogin("sipho").orElseThrow().end();
        });

        assertThatList(database.read(em -> directory(em).members("REPAIRS", Caller.AGENT)))
                .extracting(StaffPerson::name)
                .containsExactly("Lerato Khumalo");
        assertThat(database.read(em -> directory(em).actor(sipho)).callers()).isEmpty();
        assertThat(database.<Map<Long, String>>read(em -> directory(em).names(List.of(sipho))))
                .containsValue("Sipho Ndlovu");
    }

    @OnEachDatabase
    void listsTheTeamsByCode(TestDatabase database) {
        given(database);

        assertThat(database.<Map<String, String>>read(em -> directory(em).teams()))
                .containsExactly(Map.entry("INTAKE", "Intake"), Map.entry("REPAIRS", "Repairs"));
    }

    @OnEachDatabase
    void findsAnAccountHoweverTheLoginIsWritten(TestDatabase database) {
        given(database);

        assertThat(database.read(em -> accounts(em).byLogin(" LERATO "))
                        .orElseThrow()
                        .staffId())
                .isEqualTo(lerato);
        assertThat(database.<Optional<Account>>read(em -> accounts(em).byLogin("nobody")))
                .isEmpty();
    }

    @OnEachDatabase
    void refusesASecondAccountOfTheSameLogin(TestDatabase database) {
        given(database);

        assertThatThrownBy(() -> database.commit(em -> employ(em, "Another Lerato", "lerato", Caller.AGENT, Set.of())))
                .isInstanceOf(RollbackException.class);
    }

    @OnEachDatabase
    void inheritsTheZoneFromTheOrganisation(TestDatabase database) {
        given(database);

        assertThat(database.<ZoneId>read(
                        em -> staff(em).unit("REPAIRS").orElseThrow().zone()))
                .isEqualTo(ZoneId.of("Africa/Johannesburg"));
    }

    @OnEachDatabase
    void whoWorksHereIsReachedAtHerAddressInTheLanguageOfHerUnit(TestDatabase database) {
        given(database);
        database.commit(em -> staff(em).staff(lerato).orElseThrow().reachAt(" lerato@karoo.example "));
        database.commit(em -> staff(em).staff(sipho).orElseThrow().leave());

        Map<Long, StaffContact> contacts = database.read(em -> directory(em).contacts(List.of(lerato, sipho, marlene)));

        assertThat(contacts)
                .containsOnlyKeys(lerato, marlene)
                .containsEntry(
                        lerato, new StaffContact(lerato, "Lerato Khumalo", "lerato@karoo.example", Locale.ENGLISH));
        assertThat(contacts.get(marlene).email()).isEmpty();
    }

    private void given(TestDatabase database) {
        database.commit(em -> {
            OrganisationUnit top = OrganisationUnit.organisation(
                    "ORGANISATION", "Karoo Home & Hi-Fi", ZoneId.of("Africa/Johannesburg"), Locale.ENGLISH);
            OrganisationUnit intake = top.with(UnitKind.TEAM, "INTAKE", "Intake");
            OrganisationUnit repairs = top.with(UnitKind.TEAM, "REPAIRS", "Repairs");
            List.of(top, intake, repairs).forEach(staff(em)::add);
            lerato = employ(em, "Lerato Khumalo", "lerato", Caller.AGENT, Set.of(intake, repairs));
            sipho = employ(em, "Sipho Ndlovu", "sipho", Caller.AGENT, Set.of(repairs));
            marlene = employ(em, "Marlene Jacobs", "marlene", Caller.SUPERVISOR, Set.of(repairs));
        });
    }

    private static long employ(EntityManager em, String name, String login, Caller role, Set<OrganisationUnit> units) {
        StaffMember member = new StaffMember(name);
        units.forEach(member::join);
        staff(em).add(member);
        em.persist(new Account(member, login, PasswordHash.ofNothing(), Set.of(role)));
        return member.id();
    }

    private static StaffDirectory directory(EntityManager em) {
        JpaStaffDirectory directory = new JpaStaffDirectory();
        directory.em = em;
        return directory;
    }

    private static JpaAccountRepository accounts(EntityManager em) {
        JpaAccountRepository accounts = new JpaAccountRepository();
        accounts.em = em;
        return accounts;
    }

    private static JpaStaffRepository staff(EntityManager em) {
        JpaStaffRepository staff = new JpaStaffRepository();
        staff.em = em;
        return staff;
    }
}
