package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.boundary.JustRegistered;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.search.boundary.SimilarCase.Sameness;

class SimilarCaseQueriesTest {
    private static final String LEAK = "The fridge is leaking water in the kitchen";

    private final List<ComplaintSummary> ofCustomer = new ArrayList<>();
    private final List<ComplaintSummary> ended = new ArrayList<>();
    private final List<ComplaintSummary> ofThing = new ArrayList<>();
    private final List<JustRegistered> latest = new ArrayList<>();
    private final List<Long> indexed = new ArrayList<>();
    private final SimilarCaseQueries queries = new SimilarCaseQueries();

    @BeforeEach
    void wire() {
        queries.hidden = () -> Set.of(7L);
        queries.index = (likeness, atMost) -> {
            assertThat(likeness.hidden()).containsExactly(7L);
            return indexed;
        };
        queries.complaints = new ComplaintQueries() {
            @Override
            public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
                return caseIds.stream()
                        .map(SimilarCaseQueriesTest::open)
                        .collect(Collectors.toMap(ComplaintSummary::caseId, Function.identity()));
            }

            @Override
            public List<ComplaintSummary> similarOpen(Optional<Long> customerId, String serialNumber) {
                return customerId.isPresent() ? ofCustomer : serialNumber.isBlank() ? List.of() : ofThing;
            }

            @Override
            public List<ComplaintSummary> endedLately(long customerId) {
                return ended;
            }

            @Override
            public Map<Long, String> told(Collection<Long> caseIds) {
                return caseIds.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> id == 11 ? LEAK : "The toaster was late"));
            }

            @Override
            public List<JustRegistered> justRegistered() {
                return latest;
            }
        };
    }

    @Test
    void putsTheSameThingFirstThenTheSameWordsThenTheSameCustomer() {
        ofCustomer.addAll(List.of(open(1), open(2)));
        indexed.addAll(List.of(3L, 2L));
        ofThing.add(open(4));

        List<SimilarCase> found = queries.like(new ToldMatter(Optional.of(9L), LEAK, "", "CB-77"));

        assertThat(found).extracting(each -> each.summary().caseId()).containsExactly(4L, 2L, 3L, 1L);
        assertThat(found.get(1).sameness()).containsExactlyInAnyOrder(Sameness.WORDS, Sameness.CUSTOMER);
    }

    @Test
    void findsWhatAColleagueRegistersInThisVeryMoment() {
        latest.add(
                new JustRegistered(open(5), "Fridge leaks. Water from the fridge in my kitchen, leaking since noon"));
        latest.add(new JustRegistered(open(6), "Toaster came a week late"));

        assertThat(queries.like(new ToldMatter(Optional.empty(), LEAK, "", "")))
                .extracting(each -> each.summary().caseId())
                .containsExactly(5L);
    }

    /** */
    @Test
    void offersWhatEndedLatelyBehindWhatIsOpen() {
        ofCustomer.add(open(1));
        ended.addAll(List.of(row(10, ComplaintStatus.CLOSED), row(11, ComplaintStatus.CLOSED)));

        List<SimilarCase> found = queries.like(new ToldMatter(Optional.of(9L), LEAK, "", ""));

        assertThat(found).extracting(each -> each.summary().caseId()).containsExactly(1L, 11L, 10L);
        assertThat(found).extracting(SimilarCase::isOpen).containsExactly(true, false, false);
        assertThat(found.get(1).isByWords()).isTrue();
        assertThat(found.get(2).isByWords()).isFalse();
    }

    @Test
    void asksNothingBeforeAnythingIsTold() {
        indexed.add(3L);
        ofThing.add(open(4));

        assertThat(queries.like(new ToldMatter(Optional.empty(), "The", "", "")))
                .isEmpty();
    }

    private static ComplaintSummary open(long caseId) {
        return row(caseId, ComplaintStatus.OPEN);
    }

    private static ComplaintSummary row(long caseId, ComplaintStatus status) {
        return new ComplaintSummary(
                caseId,
                "RD-" + caseId,
                "Fridge leaks",
                status,
                ContactKind.COMPLAINT,
                Channel.TELEPHONE,
                9,
                "Mr Themba Radebe",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "INTAKE",
                new Owners(Optional.empty(), Optional.empty(), Responsibility.OPEN, Optional.empty()),
                Instant.EPOCH,
                Optional.empty());
    }
}
