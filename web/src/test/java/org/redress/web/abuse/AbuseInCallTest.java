package org.redress.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.abuse.boundary.AbuseQueries;
import org.redress.abuse.boundary.StageInCall;
import org.redress.abuse.domain.AbuseStage;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.TimeVerdict;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.web.draft.TypedFields;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** R-073, D-06. */
class AbuseInCallTest {
    private final AbuseInCall abuse = new AbuseInCall();

    @BeforeEach
    void wire() {
        abuse.queries = new AbuseQueries() {
            @Override
            public List<StaffPerson> whoIsHereToCallBack() {
                return List.of(new StaffPerson(9, "Marlene", "MJ"));
            }
        };
        abuse.promises = new PromiseQueries() {
            @Override
            public TimeCheck check(DayAndHour when, ContactMethod by) {
                return new TimeCheck(Instant.EPOCH, TimeVerdict.GOOD, Optional.empty(), Optional.empty());
            }
        };
        abuse.messages = new Messages() {
            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }
        };
        abuse.formats = new Formats() {
            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }
        };
        abuse.clock = Clock.fixed(Instant.parse("2026-09-23T08:20:00Z"), ZoneOffset.UTC);
    }

    @Test
    void takesTheStagesInTheirOrderAndOffersWhoCallsBackAndWhenBeforeTheLast() {
        takeThree();
        abuse.take();

        assertThat(abuse.stages())
                .extracting(StageInCall::stage)
                .containsExactly(AbuseStage.STAY_OBJECTIVE, AbuseStage.CAUTION, AbuseStage.FORMAL_WARNING);
        StageInCall last = abuse.stagesToTheEnd().get(3);
        assertThat(last.stage()).isEqualTo(AbuseStage.END_CALL);
        assertThat(last.callBack()).hasValueSatisfying(callBack -> {
            assertThat(callBack.supervisor()).isEqualTo(9);
            assertThat(callBack.when()).isEqualTo(DayAndHour.parse("2026-09-23", "10:00"));
        });
    }

    @Test
    void goesOnWhereThePageWasLeft() {
        abuse.goOnWith(TypedFields.of("{\"register:stage:0\": \"+You fools.\", \"register:stage:1\": \"+\"}"));

        assertThat(abuse.getNext()).isEqualTo(AbuseStage.FORMAL_WARNING);
        assertThat(abuse.stages().get(0).said()).contains("You fools.");
    }

    @Test
    void whatIsSaidAfterAStageBelongsToNoneUntilTheNextIsTaken() {
        abuse.setSaid("You fools.");
        assertThat(abuse.untaken()).isEqualTo("You fools.");

        abuse.take();
        assertThat(abuse.untaken()).isEmpty();
        assertThat(abuse.stages().get(0).said()).contains("You fools.");
    }

    private void takeThree() {
        for (int stage = 0; stage < 3; stage++) {
            abuse.take();
        }
    }
}
