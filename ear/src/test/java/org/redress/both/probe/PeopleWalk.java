package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.boundary.CompanyQueries;
import org.redress.customer.boundary.CompanyService;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.boundary.EditCompany;
import org.redress.customer.boundary.EditCustomer;
import org.redress.customer.boundary.RecordSensitiveNote;
import org.redress.customer.boundary.SensitiveNoteQueries;
import org.redress.customer.boundary.SensitiveNoteService;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CompanyProfile;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.SensitiveKind;
import org.redress.identity.boundary.HireStaff;
import org.redress.identity.boundary.SignInService;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffService;
import org.redress.identity.domain.Caller;
import org.redress.relationship.boundary.CustomerContactService;
import org.redress.relationship.boundary.RecordContact;
import org.redress.relationship.domain.ContactReason;
import org.redress.stakeholder.boundary.KeepRoleContact;
import org.redress.stakeholder.boundary.RoleContactService;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.worklist.boundary.CapacityService;
import org.redress.worklist.boundary.ChooseColumns;
import org.redress.worklist.boundary.NextTaskService;
import org.redress.worklist.boundary.SaveView;
import org.redress.worklist.boundary.SavedViewService;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.ViewKey;
import org.redress.worklist.domain.WorkListView;

/** Customers and staff: who they are, how they are reached, what they may. */
@Dependent
public class PeopleWalk {
    private static final String SUPERVISOR = "marlene";
    private static final String ADMINISTRATOR = "admin";
    private static final String SYSTEM = "system";

    @Inject
    CustomerQueries known;

    @Inject
    CustomerContactService customerContacts;

    @Inject
    CustomerService customers;

    @Inject
    CompanyService companies;

    @Inject
    CompanyQueries companyFiles;

    @Inject
    RoleContactService contacts;

    @Inject
    SavedViewService views;

    @Inject
    CapacityService capacity;

    @Inject
    NextTaskService next;

    @Inject
    StaffService staff;

    @Inject
    StaffDirectory directory;

    @Inject
    SignInService signIn;

    @Inject
    SensitiveNoteQueries notes;

    @Inject
    SensitiveNoteService sensitive;

    private final String name = "Probe " + UUID.randomUUID();
    private long customerId;
    private long companyId;
    private long viewId;
    private long noteId;

    /** All of it. */
    public List<Step> all() {
        return Stream.of(customers(), sensitive(), staff(), views(), capacity())
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> views() {
        return List.of(
                Step.of(
                        "SavedViewService.save",
                        "lerato",
                        () -> viewId = views.save(
                                new SaveView(name, WorkListView.TEAM, Narrowing.NONE, Set.of(ListColumn.PHASE), true))),
                Step.of(
                        "SavedViewService.chooseColumns",
                        "lerato",
                        () -> views.chooseColumns(
                                new ChooseColumns(ViewKey.of(WorkListView.TEAM), Set.of(ListColumn.PHASE)))),
                Step.of("SavedViewService.discard", "lerato", () -> views.discard(viewId)));
    }

    private List<Step> capacity() {
        return List.of(
                Step.of("CapacityService.ofTeam", SUPERVISOR, () -> capacity.ofTeam("INTAKE", 20)),
                Step.of(
                        "CapacityService.ofPerson",
                        "priya",
                        () -> capacity.ofPerson(
                                directory.withRole(Caller.AGENT).get(0).staffId(), 20)),
                Step.of("CapacityService.ofTeam", SUPERVISOR, () -> capacity.ofTeam("INTAKE", 0)),
                Step.of("NextTaskService.takeBeyond", "ayesha", next::takeBeyond));
    }

    private List<Step> customers() {
        return List.of(
                Step.of(
                        "CustomerService.register",
                        "lerato",
                        () -> customerId = customers.register(Commands.customer())),
                Step.of(
                        "CustomerService.correct",
                        "lerato",
                        () -> customers.correct(customerId, Commands.correctedCustomer())),
                Step.of("CustomerService.grade", SUPERVISOR, () -> customers.grade(customerId, Grade.CORE, "")),
                Step.of("CustomerService.edit", "lerato", () -> customers.edit(edited())),
                Step.of("CustomerService.confirm", "lerato", () -> customers.confirm(customerId, version())),
                Step.of("CompanyService.put", "lerato", () -> companyId = companies.put(customerId)),
                Step.of("CompanyService.edit", "lerato", () -> companies.edit(described())),
                Step.of("CustomerContactService.record", "lerato", () -> customerContacts.record(contacted())));
    }

    private List<Step> sensitive() {
        return List.of(
                Step.of("SensitiveNoteService.record", SUPERVISOR, () -> sensitive.record(sensitiveNote())),
                Step.of(
                        "SensitiveNoteService.open",
                        SUPERVISOR,
                        () -> noteId = sensitive.open(customerId).notes().get(0).noteId()),
                Step.of("SensitiveNoteService.delete", SUPERVISOR, () -> sensitive.delete(customerId, noteId)),
                Step.of("SensitiveNoteService.expire", SYSTEM, sensitive::expire));
    }

    private RecordSensitiveNote sensitiveNote() {
        return new RecordSensitiveNote(
                customerId,
                SensitiveKind.MEDICAL,
                "Hard of hearing",
                "She is rung up",
                notes.offer(customerId).latest());
    }

    private List<Step> staff() {
        return List.of(
                Step.of(
                        "RoleContactService.keep",
                        "marlene",
                        () -> contacts.keep(new KeepRoleContact(StakeholderRole.PURCHASING, name, "", "053 555 0101"))),
                Step.of("StaffService.hire", ADMINISTRATOR, () -> staff.hire(hire())),
                Step.of("StaffService.reachAt", ADMINISTRATOR, () -> staff.reachAt(hired(), "new@example.org")),
                Step.of("StaffService.join", ADMINISTRATOR, () -> staff.join(hired(), "REPAIRS")),
                Step.of("StaffService.quit", ADMINISTRATOR, () -> staff.quit(hired(), "REPAIRS")),
                Step.of("StaffService.resetPassword", ADMINISTRATOR, () -> staff.resetPassword(hired())),
                Step.of(
                        "StaffService.changeRoles",
                        ADMINISTRATOR,
                        () -> staff.changeRoles(hired(), Set.of(Caller.AGENT, Caller.SUPERVISOR))),
                Step.of("SignInService.attempt", SYSTEM, () -> signIn.attempt(login())),
                Step.of("StaffService.leave", ADMINISTRATOR, () -> staff.leave(hired())));
    }

    private HireStaff hire() {
        return new HireStaff(name, login(), login() + "@example.org", Set.of(Caller.AGENT), Set.of("INTAKE"));
    }

    private String login() {
        return name.substring(name.length() - 12);
    }

    private long hired() {
        return Stream.of(Caller.AGENT)
                .flatMap(role -> directory.withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .staffId();
    }

    private EditCompany described() {
        CompanyProfile profile = new CompanyProfile(
                "Karoo Lodges",
                "12 Bree Street",
                "Guest houses",
                "With us since 2019",
                "Forty televisions",
                "A second house",
                "The owner signs",
                "Two sisters");
        return new EditCompany(companyId, companyFiles.file(companyId).version(), profile);
    }

    private EditCustomer edited() {
        CustomerProfile profile = new CustomerProfile(
                Optional.of(LocalTime.of(16, 0)),
                Optional.of(LocalTime.of(18, 0)),
                Optional.of(DecisionPower.ALONE),
                Optional.of(CustomerRelation.REPEAT),
                Optional.of(BuyingHabit.LOYAL),
                Optional.empty(),
                "",
                "",
                "",
                "");
        return new EditCustomer(customerId, version(), Commands.correctedCustomer(), profile);
    }

    private long version() {
        return known.file(customerId).version();
    }

    private RecordContact contacted() {
        return new RecordContact(
                customerId,
                Optional.empty(),
                ContactMethod.TELEPHONE,
                ContactReason.ASK_WHETHER_SATISFIED,
                "She is.",
                false);
    }
}
