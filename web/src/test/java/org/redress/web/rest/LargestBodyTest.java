package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LargestBodyTest {
    private static final int NOBODY_SAYS = -1;

    @Test
    void takesWhatIsAsLargeAsAllowed() throws IOException {
        byte[] body = new byte[LargestBody.BYTES];

        assertThat(LargestBody.taken(body.length, new ByteArrayInputStream(body)))
                .hasValue(body);
    }

    @Test
    void readsNothingOfWhatIsAnnouncedAsLarger() throws IOException {
        Endless body = new Endless();

        assertThat(LargestBody.taken(LargestBody.BYTES + 1L, body)).isEmpty();

        assertThat(body.read).isZero();
    }

    @Test
    void readsNoFurtherThanNeededWhereNobodySaysHowMuchComes() throws IOException {
        Endless body = new Endless();

        assertThat(LargestBody.taken(NOBODY_SAYS, body)).isEmpty();

        assertThat(body.read).isEqualTo(LargestBody.BYTES + 1L);
    }

    @Test
    void knowsHowMuchIsToComeHoweverMuchItIs() {
        assertThat(LargestBody.announced("3000000000")).isEqualTo(3_000_000_000L);
        assertThat(LargestBody.announced(null)).isNegative();
        assertThat(LargestBody.announced("10000000000000000000")).isNegative();
        assertThat(LargestBody.announced("much")).isNegative();
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
