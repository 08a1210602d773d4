package org.redress.custody.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.CustodyService;
import org.redress.shared.Retrying;
import org.redress.testing.Desk;

/** */
class AbsenceFlowTest {
    private static final long STUCK = 3;

    private final List<Long> passedOn = new ArrayList<>();
    private final AbsenceFlow flow = new AbsenceFlow();

    @Test
    void comesToEachCaseThoughTheFirstOnesStayWhereTheyAre() {
        long cases = 2L * AbsenceFlow.AT_ONCE + 1;
        flow.custody = new Waiting(cases);
        flow.service = new Service();
        flow.retrying = new Once();
        flow.actor = new Desk().actor;

        flow.passOnAll();

        assertThat(passedOn)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, cases)
                        .filter(id -> id != STUCK)
                        .boxed()
                        .toList());
    }

    /** Nobody can take them, so that all of them wait again the next time. */
    private static final class Waiting extends CustodyQueries {
        private final long cases;

        private Waiting(long cases) {
            this.cases = cases;
        }

        @Override
        public List<Long> withTheAbsent(long behind, int atMost) {
            return LongStream.rangeClosed(behind + 1, cases)
                    .limit(atMost)
                    .boxed()
                    .toList();
        }
    }

    private static final class Once extends Retrying {
        @Override
        public void run(Runnable action) {
            action.run();
        }
    }

    private final class Service extends CustodyService {
        @Override
        public void passOn(long caseId) {
            if (caseId == STUCK) {
                throw new IllegalStateException("it does not go");
            }
            passedOn.add(caseId);
        }
    }
}
