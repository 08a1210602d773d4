package org.redress.integration.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.integration.domain.SecretUnreadable;
import org.redress.integration.domain.WebhookSecret;
import org.redress.shared.Installation;

class AesSealerTest {
    private static final WebhookSecret SECRET = WebhookSecret.fresh();
    private static final String KEY = "one key of at least thirty-two signs";

    @TempDir
    Path data;

    @Test
    void opensWhatItSealedAndSealsNothingTwiceAlike() throws SecretUnreadable {
        AesSealer sealer = configured(KEY);

        String sealed = sealer.seal(SECRET);

        assertThat(sealed).doesNotContain(SECRET.text()).hasSizeLessThanOrEqualTo(200);
        assertThat(sealer.seal(SECRET)).isNotEqualTo(sealed);
        assertThat(configured(KEY).open(sealed)).isEqualTo(SECRET);
    }

    @Test
    void opensNothingThatWasSealedUnderAnotherKeyOrChanged() {
        String sealed = configured(KEY).seal(SECRET);
        char first = sealed.charAt(30) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 30) + first + sealed.substring(31);

        assertThatThrownBy(() -> configured(KEY + "!").open(sealed)).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> configured(KEY).open(changed)).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void takesNoKeyThatCouldBeGuessed() {
        assertThatThrownBy(() -> configured("secret").seal(SECRET)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesAKeyOnceThatOnlyItsOwnerReads() throws Exception {
        String sealed = sealer(Optional.empty()).seal(SECRET);

        assertThat(sealer(Optional.empty()).open(sealed)).isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("webhook.key"))))
                .isEqualTo("rw-------");
    }

    private AesSealer configured(String key) {
        return sealer(Optional.of(key));
    }

    private AesSealer sealer(Optional<String> configured) {
        AesSealer sealer = new AesSealer();
        sealer.key = new SealingKey();
        sealer.key.configured = configured;
        sealer.key.installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        return sealer;
    }
}
