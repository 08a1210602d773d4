package org.redress.web.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.complaint.boundary.ComplaintPage;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ComplaintPosition;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.stakeholder.boundary.StakeholderName;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** Source: R-084. */
class DiscussionViewTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final List<String> reads = new ArrayList<>();
    private final DiscussionView view = new DiscussionView();
    private int rows = 3;

    @BeforeEach
    void wire() {
        view.complaints = new Complaints();
        view.commitments = new CommitmentQueries() {
            @Override
            public Map<Long, String> agreedLast(Collection<Long> caseIds) {
                return read("agreed", Map.of(1L, "A new set", 2L, "A new set"));
            }
        };
        view.solutions = new SolutionQueries() {
            @Override
            public Map<Long, String> proposedLast(Collection<Long> caseIds) {
                return read("proposed", Map.of(2L, "A mended set"));
            }
        };
        view.stakeholders = new StakeholderQueries() {
            @Override
            public Map<Long, List<StakeholderName>> waitingIn(Collection<Long> caseIds) {
                return read(
                        "waiting",
                        Map.of(
                                1L,
                                List.of(
                                        new StakeholderName(StakeholderRole.STORES, "Stores, Kimberley"),
                                        new StakeholderName(StakeholderRole.SUPPLIER, ""))));
            }
        };
        view.messages = new Messages() {
            @Override
            public String get(Object key) {
                return String.valueOf(key);
            }
        };
        view.formats = new Formats() {
            @Override
            public ZoneId zone() {
                return ZoneId.of("Africa/Johannesburg");
            }
        };
        view.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void showsCauseSolutionAndWhoHasStillToHear() {
        view.load();

        assertThat(view.getLines()).extracting(DiscussionLine::caseId).containsExactly(1L, 2L, 3L);
        assertThat(view.getLines()).extracting(DiscussionLine::origin).containsExactly("It fell.", "", "");
        assertThat(view.getLines())
                .extracting(DiscussionLine::solution)
                .containsExactly("A new set", "A mended set", "");
        assertThat(view.getLines().get(0).waiting())
                .containsExactly("Stores, Kimberley", "words.StakeholderRole.SUPPLIER");
        assertThat(view.getLines().get(1).waiting()).isEmpty();
    }

    @Test
    void readsAsOftenForAFullPageAsForAShortOne() {
        rows = 50;
        view.load();

        assertThat(view.getLines()).hasSize(50);
        assertThat(reads).containsExactly("search COMPLAINT", "origins", "agreed", "proposed", "waiting");
    }

    private <T> T read(String what, T answer) {
        reads.add(what);
        return answer;
    }

    private final class Complaints extends ComplaintQueries {
        @Override
        public ComplaintPage search(ComplaintFilter filter, Optional<ComplaintPosition> behind) {
            reads.add("search " + filter.kind().map(Enum::name).orElse("anything"));
            return new ComplaintPage(
                    LongStream.rangeClosed(1, rows)
                            .mapToObj(DiscussionViewTest::row)
                            .collect(Collectors.toList()),
                    Optional.empty());
        }

        @Override
        public Map<Long, String> origins(Collection<Long> caseIds) {
            assertThat(caseIds).hasSize(rows);
            return read("origins", Map.of(1L, "It fell."));
        }
    }

    private static ComplaintSummary row(long caseId) {
        return new ComplaintSummary(
                caseId,
                "RD-" + caseId,
                "The picture breaks up",
                ComplaintStatus.OPEN,
                ContactKind.COMPLAINT,
                Channel.TELEPHONE,
                42,
                "Elna Botha",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "INTAKE",
                new Owners(Optional.of(1L), Optional.of(1L), Responsibility.ACCEPTED, Optional.empty()),
                NOW,
                Optional.empty());
    }
}
