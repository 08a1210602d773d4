package org.redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.redress.bench.CommitLog.Commit;

/**
 * What a server that is gone left in its database, beside what it had acknowledged.
 *
 * @param missing acknowledged and not there
 * @param halves rows without what belongs to them, but for promises
 * @param promises promises without process, or the reverse
 * @param words the words given and what became of them
 * @param details what exactly was found
 */
record LeftBehind(int missing, int halves, int promises, Agreement.Words words, List<String> details) {
    static final LeftBehind NOTHING = new LeftBehind(0, 0, 0, new Agreement.Words(0, 0, 0, 0, 0, 0), List.of());

    /** On Derby in a copy of the directory, so that the server itself has to recover what the kill left. */
    static LeftBehind by(BenchServer server, List<Witness> witnesses, String name) throws Exception {
        List<Commit> commits = new ArrayList<>();
        for (Witness witness : witnesses) {
            if (Files.exists(witness.file())) {
                commits.addAll(CommitLog.read(witness.file()));
            }
        }
        Path left = server.database().leftBehind(server.data(), server.work().resolve("left-" + name));
        try (Connection connection = server.database().open(left)) {
            Agreement agreement = new Agreement(connection);
            return new LeftBehind(
                    agreement.missing(commits),
                    agreement.halves(false),
                    agreement.halves(true),
                    agreement.words(),
                    agreement.details());
        } finally {
            server.database().forget(left);
        }
    }

    boolean isWell() {
        return missing + halves + promises == 0 && words.difference() == 0;
    }
}
