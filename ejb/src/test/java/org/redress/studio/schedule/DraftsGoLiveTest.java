package org.redress.studio.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.ModelsDoNotFit;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

class DraftsGoLiveTest {
    private static final long FITS = 7;
    private static final long DOES_NOT_FIT = 8;
    private static final long BREAKS = 9;
    private static final long FITS_TOO = 10;

    private final List<String> done = new ArrayList<>();
    private final CurrentActor actor = new CurrentActor();
    private final DraftsGoLive timer = new DraftsGoLive();
    private final Releases releases = new Releases();

    @BeforeEach
    void wire() {
        timer.models = new Due();
        timer.releases = releases;
        timer.retrying = new Once();
        timer.actor = actor;
    }

    @Test
    void eachThatIsDueGoesLiveAndWhatFailsHoldsUpNoOther() {
        timer.run();

        assertThat(done).containsExactly("7 live", "8 does not fit", "8 drawn again", "9 breaks", "10 live");
    }

    @Test
    void whatCannotEvenBeDrawnAgainHoldsUpNoOther() {
        releases.unreachable = true;

        timer.run();

        assertThat(done).endsWith("10 live").doesNotContain("8 drawn again");
    }

    private final class Due extends NewerModelsQueries {
        @Override
        public List<Long> due() {
            assertThat(actor.get()).isInstanceOf(SystemActor.class);
            return List.of(FITS, DOES_NOT_FIT, BREAKS, FITS_TOO);
        }
    }

    private final class Releases extends ReleaseService {
        private boolean unreachable;

        @Override
        public void goLive(long draft) {
            assertThat(actor.get()).isInstanceOf(SystemActor.class);
            if (draft == DOES_NOT_FIT) {
                done.add(draft + " does not fit");
                throw new ModelsDoNotFit(List.of(
                        Finding.of(FindingKind.STEP_WITHOUT_FORM, "Do it").at("Task_X")));
            }
            if (draft == BREAKS) {
                done.add(draft + " breaks");
                throw new IllegalStateException("the database is away");
            }
            done.add(draft + " live");
        }

        @Override
        public void couldNotGoLive(long draft) {
            if (unreachable) {
                throw new IllegalStateException("the database is away");
            }
            done.add(draft + " drawn again");
        }
    }

    /** Nobody else is there to collide with. */
    private static final class Once extends Retrying {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> action) {
            return action.get();
        }
    }
}
