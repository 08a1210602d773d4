package org.redress.abuse.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.abuse.domain.AbuseStage.CAUTION;
import static org.redress.abuse.domain.AbuseStage.END_CALL;
import static org.redress.abuse.domain.AbuseStage.FORMAL_WARNING;
import static org.redress.abuse.domain.AbuseStage.STAY_OBJECTIVE;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-073, D-06. */
class AbuseStagesTest {
    @Test
    void comeInThisOrderOnly() {
        assertThat(new AbuseStages(List.of()).next()).isEqualTo(STAY_OBJECTIVE);
        assertThat(new AbuseStages(List.of(STAY_OBJECTIVE)).next()).isEqualTo(CAUTION);
        assertThat(new AbuseStages(List.of(STAY_OBJECTIVE, CAUTION)).next()).isEqualTo(FORMAL_WARNING);
        assertThat(new AbuseStages(List.of(STAY_OBJECTIVE, CAUTION, FORMAL_WARNING)).next())
                .isEqualTo(END_CALL);
    }

    @Test
    void refuseEveryOtherOneAndSayWhichComes() {
        AbuseStages cautioned = new AbuseStages(List.of(STAY_OBJECTIVE, CAUTION));

        cautioned.requireNext(FORMAL_WARNING);
        for (AbuseStage other : EnumSet.complementOf(EnumSet.of(FORMAL_WARNING))) {
            assertThatThrownBy(() -> cautioned.requireNext(other))
                    .isInstanceOfSatisfying(AbuseStageOutOfOrder.class, refused -> assertThat(refused.details())
                            .isEqualTo(List.of(FORMAL_WARNING)));
        }
    }

    @Test
    void aCallThatBeganAnewLeadsTheCaseNotBack() {
        assertThat(new AbuseStages(List.of(STAY_OBJECTIVE, CAUTION, FORMAL_WARNING, STAY_OBJECTIVE, CAUTION)).next())
                .isEqualTo(END_CALL);
    }

    @Test
    void ofOneCallBeginWithTheFirstAndLeaveNoneOut() {
        AbuseStages.requireOneCall(List.of());
        AbuseStages.requireOneCall(List.of(STAY_OBJECTIVE, CAUTION, FORMAL_WARNING, END_CALL));

        assertThatThrownBy(() -> AbuseStages.requireOneCall(List.of(CAUTION))).isInstanceOf(AbuseStageOutOfOrder.class);
        assertThatThrownBy(() -> AbuseStages.requireOneCall(List.of(STAY_OBJECTIVE, FORMAL_WARNING)))
                .isInstanceOf(AbuseStageOutOfOrder.class);
    }

    @Test
    void theNextCallMayBeEndedAtOnce() {
        assertThat(new AbuseStages(List.of(STAY_OBJECTIVE, CAUTION, FORMAL_WARNING, END_CALL)).next())
                .isEqualTo(END_CALL);
    }
}
