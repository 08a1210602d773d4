package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.Receiver;
import org.redress.participant.boundary.RequestView;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Who a receiver is in a given case, and how she is reached. Colleagues hear only of cases they may see, and nobody is told
 * what she did herself. Source.
 */
@ApplicationScoped
class Addressees {
    @Inject
    StaffDirectory staff;

    @Inject
    SolutionQueries solutions;

    @Inject
    FactsForStakeholders concerned;

    @Inject
    FactsForParticipants participants;

    @Inject
    RoleContactQueries roles;

    @Inject
    Letters letters;

    @Inject
    CaseAccess access;

    @Inject
    LetterSettings settings;

    List<Addressee> of(Receiver receiver, CaseEventRecorded happened, CaseDetails details) {
        return switch (receiver) {
            case CUSTOMER -> List.of(customer(details));
            case OWNER -> colleagues(owner(details).stream().toList(), happened);
            case PERCEIVED ->
                colleagues(details.summary().owners().perceived().stream().toList(), happened);
            case IN_CHARGE -> colleagues(inCharge(details), happened);
            case NAMED -> colleagues(named(happened, "staff"), happened);
            case RELIEVED -> colleagues(named(happened, "relieved"), happened);
            case SUPERVISOR -> colleagues(supervisors(details.summary().team()), happened);
            case MANAGER -> colleagues(ids(staff.withRole(Caller.MANAGER)), happened);
            case PROPOSER -> colleagues(proposer(details.caseId()).stream().toList(), happened);
            case TEAM -> colleagues(payload(happened, "team").map(this::agents).orElse(List.of()), happened);
            case STAKEHOLDER -> stakeholder(happened).stream().toList();
            case PARTICIPANTS -> participants(happened);
            case STORES -> department(StakeholderRole.STORES).stream().toList();
        };
    }

    private Addressee customer(CaseDetails details) {
        Particulars who = details.customer().particulars();
        String language = letters.languages().contains(who.language()) ? who.language() : settings.language();
        return Addressee.customer(details.customer().customerId(), who.name(), who.email(), language);
    }

    /** By mail when she has an address and was to be told that way, else on paper. */
    private Optional<Addressee> stakeholder(CaseEventRecorded happened) {
        boolean byMail = payload(happened, "way").filter("EMAIL"::equals).isPresent();
        return concerned
                .named(happened)
                .map(who -> Addressee.stakeholder(
                        who.stakeholderId(),
                        who.name().isEmpty()
                                ? letters.words(settings.language()).of(who.role())
                                : who.name(),
                        byMail && who.isReachedByMail() ? who.contact() : "",
                        settings.language()));
    }

    /** Each of the others who work for the case: a team of ours in person, anybody else by mail where that is known. */
    private List<Addressee> participants(CaseEventRecorded happened) {
        List<RequestView> others = participants.others(happened);
        Set<Long> people = others.stream()
                .flatMap(request -> request.team().stream())
                .flatMap(team -> agents(team).stream())
                .collect(Collectors.toSet());
        Set<Long> asked = others.stream()
                .filter(request -> request.team().isEmpty())
                .map(RequestView::stakeholderId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        concerned.of(happened.event().caseId()).stream()
                                .filter(who -> asked.contains(who.stakeholderId()) && who.isReachedByMail())
                                .map(who -> Addressee.stakeholder(
                                        who.stakeholderId(), who.name(), who.contact(), settings.language())),
                        colleagues(people, happened).stream())
                .toList();
    }

    /** By mail only: where none is kept, the case says so to everybody who looks at it. */
    private Optional<Addressee> department(StakeholderRole role) {
        return roles.all().stream()
                .filter(contact -> contact.role() == role && !contact.email().isBlank())
                .map(contact -> Addressee.department(
                        role.ordinal(),
                        contact.name().isBlank()
                                ? letters.words(settings.language()).of(role)
                                : contact.name(),
                        contact.email(),
                        settings.language()))
                .findFirst();
    }

    private List<Addressee> colleagues(Collection<Long> staffIds, CaseEventRecorded happened) {
        List<Long> concerned = staffIds.stream()
                .filter(id -> !happened.actorReference().equals("staff:" + id))
                .filter(id -> access.isVisibleTo(id, happened.event().caseId()))
                .toList();
        return staff.contacts(concerned).values().stream()
                .sorted(Comparator.comparing(StaffContact::staffId))
                .map(contact -> Addressee.staff(
                        contact.staffId(),
                        contact.name(),
                        contact.email(),
                        contact.language().toLanguageTag()))
                .toList();
    }

    private static Optional<Long> owner(CaseDetails details) {
        return details.summary().owners().actual().or(() -> details.summary()
                .owners()
                .perceived());
    }

    private List<Long> inCharge(CaseDetails details) {
        List<Long> owner = owner(details).stream().toList();
        return owner.isEmpty() ? supervisors(details.summary().team()) : owner;
    }

    private List<Long> supervisors(String team) {
        List<StaffPerson> ofTeam = staff.members(team, Caller.SUPERVISOR);
        return ids(ofTeam.isEmpty() ? staff.withRole(Caller.SUPERVISOR) : ofTeam);
    }

    private List<Long> agents(String team) {
        return ids(staff.members(team, Caller.AGENT));
    }

    private Optional<Long> proposer(long caseId) {
        List<SolutionDetails> all = solutions.ofCase(caseId);
        return all.isEmpty()
                ? Optional.empty()
                : all.get(all.size() - 1).latestProposal().map(ProposalMade::proposedBy);
    }

    private static List<Long> ids(List<StaffPerson> people) {
        return people.stream().map(StaffPerson::staffId).toList();
    }

    private static List<Long> named(CaseEventRecorded happened, String name) {
        return payload(happened, name).map(Long::valueOf).stream().toList();
    }

    private static Optional<String> payload(CaseEventRecorded happened, String name) {
        return Optional.ofNullable(happened.event().payload().get(name));
    }
}
