package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordBodyReaderTest {
    @Test
    void readsAnObject() {
        assertThat(RecordBodyReader.object(body("{\"version\":3}")).getInt("version"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("whatIsNone")
    void saysOfWhateverElseThatItIsNone(String text) {
        assertThatThrownBy(() -> RecordBodyReader.object(body(text))).isInstanceOf(EntriesRefused.class);
    }

    static String[] whatIsNone() {
        return new String[] {"", "[1]", "{", "{\"a\":}", "[".repeat(50_000), "{\"a\":".repeat(50_000)};
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
