package org.redress.participant.boundary;

import java.util.ArrayList;
import java.util.List;
import org.redress.stakeholder.boundary.AddStakeholder;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.ReportState;

/** Those a case concerns, numbered from 1 as they come. */
final class ListOfTheCase {
    final List<StakeholderView> all = new ArrayList<>();

    StakeholderQueries queries() {
        return new StakeholderQueries() {
            @Override
            public List<StakeholderView> ofCase(long caseId) {
                return List.copyOf(all);
            }
        };
    }

    StakeholderService service() {
        return new StakeholderService() {
            @Override
            public long add(AddStakeholder who) {
                all.add(new StakeholderView(
                        all.size() + 1,
                        who.role(),
                        who.name(),
                        who.contact(),
                        who.outside(),
                        who.part(),
                        who.reason(),
                        "",
                        false,
                        ReportState.WAITING,
                        "",
                        "",
                        List.of()));
                return all.size();
            }
        };
    }
}
