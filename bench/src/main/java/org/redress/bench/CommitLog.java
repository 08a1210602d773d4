package org.redress.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a client was told has happened, on disk before it goes on: outside the server and its database. */
final class CommitLog implements AutoCloseable {
    /** What is acknowledged, and how it can be found again. */
    enum Kind {
        /** The subject is the reference. */
        REGISTERED,
        /** The subject is the work item. */
        CLAIMED,
        /** The subject is the work item. */
        COMPLETED,
        /** The subject is the promise. */
        PROMISED,
        /** The subject is the promise. */
        MOVED,
        /** The subject is the promise. */
        WITHDRAWN,
        /** The subject is the promise. */
        KEPT
    }

    /** One line. */
    record Commit(Instant when, Kind kind, String subject, String key) {}

    private final FileChannel file;

    CommitLog(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void write(Commit commit) throws IOException {
        String line = String.join(
                "\t", commit.when().toString(), commit.kind().name(), commit.subject(), commit.key() + "\n");
        file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        file.force(false);
    }

    static List<Commit> read(Path path) throws IOException {
        List<Commit> commits = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            String[] cells = line.split("\t", -1);
            commits.add(new Commit(Instant.parse(cells[0]), Kind.valueOf(cells[1]), cells[2], cells[3]));
        }
        return commits;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
