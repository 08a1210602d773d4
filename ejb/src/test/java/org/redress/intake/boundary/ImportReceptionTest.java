package org.redress.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportProfile;
import org.redress.intake.domain.KeptFile;

class ImportReceptionTest {
    private final List<KeptFile> kept = new ArrayList<>();
    private final ImportReception reception = new ImportReception();

    @BeforeEach
    void openTheDoors() {
        reception.files = new Shelf();
        reception.queries = new ImportQueries() {
            @Override
            public void requireLayout(String profileId) {
                if (!profileId.equals("cfpb")) {
                    throw new LayoutUnknown(profileId, List.of("cfpb"));
                }
            }
        };
        reception.service = new ImportService() {
            @Override
            public long upload(String profileId, String fileName, KeptFile file) {
                if (fileName.isEmpty()) {
                    throw new IllegalStateException("the database is gone");
                }
                return 17;
            }
        };
    }

    @Test
    void keepsTheFileOfAnImport() {
        assertThat(reception.receive("cfpb", "a.csv", content())).isEqualTo(17);

        assertThat(kept).containsExactly(new KeptFile("a", 3));
    }

    @Test
    void takesNoFileOfALayoutItDoesNotKnow() {
        assertThatThrownBy(() -> reception.receive("shop", "a.csv", content())).isInstanceOf(LayoutUnknown.class);

        assertThat(kept).isEmpty();
    }

    @Test
    void keepsNoFileWithoutAnImport() {
        assertThatThrownBy(() -> reception.receive("cfpb", "", content())).hasMessage("the database is gone");

        assertThat(kept).isEmpty();
    }

    private static InputStream content() {
        return new ByteArrayInputStream(new byte[3]);
    }

    /** Files in a list. */
    private final class Shelf implements ImportFiles {
        @Override
        public long largestMegabytes() {
            return 1;
        }

        @Override
        public KeptFile keep(InputStream content) {
            KeptFile file = new KeptFile("a", 3);
            kept.add(file);
            return file;
        }

        @Override
        public void rename(KeptFile file, String jobName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void discard(KeptFile file) {
            kept.remove(file);
        }

        @Override
        public void read(String name, ImportProfile profile, ObjLongConsumer<Map<String, String>> row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, ImportProfile> profiles() {
            throw new UnsupportedOperationException();
        }
    }
}
