package org.redress.intake.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.intake.domain.FileProblem;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportProfile;
import org.redress.intake.domain.KeptFile;

/** Uploaded files in a folder of the data directory, read as comma separated values (RFC 4180). */
@ApplicationScoped
class CsvImportFiles implements ImportFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 64 * 1024;

    @Inject
    @ConfigProperty(name = "redress.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    @ConfigProperty(name = "redress.import.max-bytes", defaultValue = "52428800")
    long maxBytes;

    @Inject
    ImportProfiles profiles;

    @Override
    public KeptFile keep(InputStream content) {
        KeptFile empty = new KeptFile(UUID.randomUUID().toString(), 0);
        Path file = path(empty.name());
        try {
            Files.createDirectories(file.getParent());
            return new KeptFile(empty.name(), requireGoodSize(copyAtMost(content, file)));
        } catch (FileRefused e) {
            discard(empty);
            throw e;
        } catch (IOException e) {
            discard(empty);
            throw new UncheckedIOException(
                    "an uploaded file did not arrive, or the data directory does not take it", e);
        }
    }

    @Override
    public long largestMegabytes() {
        return maxBytes / (1024 * 1024);
    }

    @Override
    public void rename(KeptFile file, String jobName) {
        try {
            Files.move(path(file.name()), path(jobName), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory does not take an uploaded file", e);
        }
    }

    @Override
    public void discard(KeptFile file) {
        try {
            Files.deleteIfExists(path(file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory does not let go of an uploaded file", e);
        }
    }

    @Override
    public void read(String name, ImportProfile profile, ObjLongConsumer<Map<String, String>> row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = reader(path(name), profile);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            requireColumns(parser, profile);
            readRows(parser, row);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(FileProblem.COLUMN_MISSING, 1, "two columns of one name, or one without");
        } catch (IOException | UncheckedIOException e) {
            throw refused(e, 0);
        }
    }

    @Override
    public Map<String, ImportProfile> profiles() {
        return profiles.byId();
    }

    private static void readRows(CSVParser parser, ObjLongConsumer<Map<String, String>> row) {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            long begins = parser.getCurrentLineNumber() + 1;
            CSVRecord cells;
            try {
                if (!records.hasNext()) {
                    return;
                }
                cells = records.next();
            } catch (UncheckedIOException | IllegalStateException e) {
                throw refused(e, begins);
            }
            row.accept(cells.isConsistent() ? cells.toMap() : Map.of(), begins);
        }
    }

    private static FileRefused refused(Exception failure, long line) {
        boolean coding = causes(failure, CharacterCodingException.class);
        return new FileRefused(coding ? FileProblem.ENCODING_BROKEN : FileProblem.QUOTING_BROKEN, line, "");
    }

    private static boolean causes(Throwable failure, Class<? extends Throwable> type) {
        return type.isInstance(failure)
                || Optional.ofNullable(failure.getCause())
                        .filter(cause -> causes(cause, type))
                        .isPresent();
    }

    private static void requireColumns(CSVParser parser, ImportProfile profile) {
        profile.columns().values().stream()
                .filter(column -> !parser.getHeaderMap().containsKey(column))
                .sorted()
                .findFirst()
                .ifPresent(column -> {
                    throw new FileRefused(FileProblem.COLUMN_MISSING, 1, column);
                });
    }

    private static Reader reader(Path file, ImportProfile profile) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        profile.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private long requireGoodSize(long size) {
        if (size == 0) {
            throw new FileRefused(FileProblem.EMPTY, 0, "");
        }
        if (size > maxBytes) {
            throw new FileRefused(FileProblem.TOO_LARGE, 0, largestMegabytes() + " MB");
        }
        return size;
    }

    private long copyAtMost(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            int read = content.read(buffer);
            while (read > 0 && size <= maxBytes) {
                out.write(buffer, 0, read);
                size += read;
                read = content.read(buffer);
            }
            return size;
        }
    }

    private Path path(String name) {
        return Path.of(dataDirectory).toAbsolutePath().resolve("imports").resolve(name + ".csv");
    }
}
