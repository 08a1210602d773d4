package org.redress.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.domain.FileProblem;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportProfile;
import org.redress.intake.domain.ImportedRow;
import org.redress.intake.domain.RowReader;
import org.redress.intake.domain.RowVerdict;

class CsvImportFilesTest {
    private static final String HEADING = "Key,Created,Status,Type\n";

    @TempDir
    Path data;

    private final CsvImportFiles files = new CsvImportFiles();

    @BeforeEach
    void wire() {
        files.dataDirectory = data.toString();
        files.maxBytes = 1_000_000;
        files.profiles = new ImportProfiles();
        files.profiles.dataDirectory = data.toString();
        files.profiles.read();
    }

    @ParameterizedTest(name = "{0} by profile {1}: {2} open, {3} closed, {4} rejected")
    @CsvSource({
        "cfpb_2016_18col_349rows.csv, cfpb, 69, 280, 0",
        "cfpb_v2-public_fixture.csv, cfpb, 4, 26, 0",
        "nyc311_2018-19_41col_1000rows.csv, nyc311, 21, 969, 10"
    })
    void readsTheRealFilesWholeAndFindsTheNonsenseInThem(
            String file, String profile, long open, long closed, int rejected) throws IOException {
        try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream("/complaints/" + file))) {
            files.rename(files.keep(content), "real");
        }

        List<RowVerdict> verdicts = read("real", files.profiles().get(profile));

        assertThat(verdicts).filteredOn(RowVerdict.Rejected.class::isInstance).hasSize(rejected);
        assertThat(rows(verdicts).filter(row -> !row.isClosed()).count()).isEqualTo(open);
        assertThat(rows(verdicts).filter(ImportedRow::isClosed).count()).isEqualTo(closed);
    }

    @Test
    void tellsTheLineWhereARowBegins() {
        keep(HEADING + "1,01/01/2018,Open,\"two\nlines\"\n2,01/01/2018,Open,Late\n");

        assertThat(read("f", profile())).extracting(RowVerdict::line).containsExactly(2L, 4L);
    }

    @Test
    void readsOverAByteOrderMark() {
        keep("\uFEFF" + HEADING + "1,01/01/2018,Open,Late\n");

        assertThat(read("f", profile())).hasSize(1);
    }

    @Test
    void refusesAFileWhoseQuotingBreaksAndSaysWhere() {
        keep(HEADING + "1,01/01/2018,Open,Late\n2,01/01/2018,Open,\"never ends\n");

        assertThatThrownBy(() -> read("f", profile())).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.problem()).isEqualTo(FileProblem.QUOTING_BROKEN);
            assertThat(refused.line()).isEqualTo(3);
        });
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        keep((HEADING + "1,01/01/2018,Open,Verspätung\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read("f", profile()))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(FileProblem.ENCODING_BROKEN));
    }

    @Test
    void refusesAFileThatLacksAColumnAndNamesIt() {
        keep("Key,Created,Type\n1,01/01/2018,Late\n");

        assertThatThrownBy(() -> read("f", profile())).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.problem()).isEqualTo(FileProblem.COLUMN_MISSING);
            assertThat(refused.details()).contains("Status");
        });
    }

    @Test
    void rejectsARowWithTooFewColumns() {
        keep(HEADING + "1,01/01/2018\n");

        assertThat(read("f", profile())).singleElement().isInstanceOf(RowVerdict.Rejected.class);
    }

    @Test
    void refusesAHugeFileWithoutKeepingIt() {
        files.maxBytes = 10;

        assertThatThrownBy(() -> keep(HEADING))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(FileProblem.TOO_LARGE));
        assertThat(data.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> keep(""))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(FileProblem.EMPTY));
    }

    @Test
    void aSiteAddsItsOwnLayouts() throws IOException {
        Files.createDirectories(data.resolve("profiles"));
        Files.writeString(
                data.resolve("profiles/shop.properties"),
                "dates=yyyy-MM-dd\ncolumn.key=No\ncolumn.received=On\ncolumn.status=State\ncolumn.title=What\n");

        files.profiles.read();

        assertThat(files.profiles()).containsKeys("cfpb", "nyc311", "shop");
    }

    @Test
    void keepsNothingOfAFileThatIsTooLargeOrEmpty() throws IOException {
        files.maxBytes = 10;

        assertThatThrownBy(() -> keep("12345678901")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> keep("")).isInstanceOf(FileRefused.class);

        assertThat(Files.list(data.resolve("imports"))).isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatDoesNotArriveWhole() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });

        assertThatThrownBy(() -> files.keep(broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(Files.list(data.resolve("imports"))).isEmpty();
    }

    @Test
    void forgetsAFileThatIsDiscarded() throws IOException {
        files.discard(files.keep(new ByteArrayInputStream(new byte[100])));

        assertThat(Files.list(data.resolve("imports"))).isEmpty();
    }

    private void keep(String text) {
        keep(text.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(byte[] bytes) {
        files.rename(files.keep(new ByteArrayInputStream(bytes)), "f");
    }

    private List<RowVerdict> read(String name, ImportProfile profile) {
        RowReader reader = new RowReader(profile, Instant.parse("2026-09-23T14:00:00Z"));
        List<RowVerdict> verdicts = new ArrayList<>();
        files.read(name, profile, (cells, line) -> verdicts.add(reader.read(line, cells)));
        return verdicts;
    }

    private static Stream<ImportedRow> rows(List<RowVerdict> verdicts) {
        return verdicts.stream()
                .filter(RowVerdict.Accepted.class::isInstance)
                .map(verdict -> ((RowVerdict.Accepted) verdict).row());
    }

    private static ImportProfile profile() {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "dates", "MM/dd/yyyy",
                "column.key", "Key",
                "column.received", "Created",
                "column.status", "Status",
                "column.title", "Type",
                "open", "Open"));
        return ImportProfile.of("test", settings);
    }
}
