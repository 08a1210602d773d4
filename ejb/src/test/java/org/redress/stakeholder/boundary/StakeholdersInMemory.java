package org.redress.stakeholder.boundary;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.RoleContact;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderReport;
import org.redress.stakeholder.domain.StakeholderRepository;
import org.redress.stakeholder.domain.StakeholderRole;

/** Stakeholders of a test, numbered from 1 as they come. */
class StakeholdersInMemory implements StakeholderRepository {
    final Map<StakeholderRole, RoleContact> contacts = new EnumMap<>(StakeholderRole.class);
    final List<Stakeholder> stakeholders = new ArrayList<>();
    final List<StakeholderReport> reports = new ArrayList<>();
    final List<OutcomeNotice> notices = new ArrayList<>();

    @Override
    public void add(Stakeholder stakeholder) {
        stakeholders.add(stakeholder);
        number(stakeholder, stakeholders.size());
    }

    @Override
    public void add(StakeholderReport report) {
        reports.add(report);
    }

    @Override
    public void add(OutcomeNotice notice) {
        notices.add(notice);
    }

    @Override
    public void add(RoleContact contact) {
        contacts.put(contact.role(), contact);
    }

    @Override
    public Optional<RoleContact> contactOf(StakeholderRole role) {
        return Optional.ofNullable(contacts.get(role));
    }

    @Override
    public Optional<Stakeholder> byId(long stakeholderId) {
        return stakeholders.stream()
                .filter(stakeholder -> stakeholder.id() == stakeholderId)
                .findFirst();
    }

    @Override
    public List<Stakeholder> ofCase(long caseId) {
        return stakeholders.stream()
                .filter(stakeholder -> stakeholder.caseId() == caseId)
                .toList();
    }

    @Override
    public List<StakeholderReport> reportsOf(long caseId) {
        return reports.stream().filter(report -> report.caseId() == caseId).toList();
    }

    @Override
    public List<OutcomeNotice> noticesOf(long caseId) {
        return notices.stream().filter(notice -> notice.caseId() == caseId).toList();
    }

    private static void number(Stakeholder stakeholder, long id) {
        try {
            Field field = Stakeholder.class.getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(stakeholder, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Stakeholder> visibleWaitingIn(Collection<Long> caseIds) {
        return stakeholders.stream()
                .filter(stakeholder -> caseIds.contains(stakeholder.caseId()))
                .filter(stakeholder -> stakeholder.state() == ReportState.WAITING)
                .toList();
    }
}
