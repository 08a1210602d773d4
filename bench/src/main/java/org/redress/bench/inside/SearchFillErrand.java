package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.HarmFacts;
import org.redress.identity.boundary.CurrentActor;

/**
 * Fills the house with cases of three years, each with a customer, her words, a letter and a note, all of words of their own: a
 * third are open, each hundredth is restricted. Written by SQL beside the doors, so the index has to be made anew.
 */
@ApplicationScoped
class SearchFillErrand implements Errand {
    static final long FIRST_ID = 1_000_000_000;
    private static final int AT_ONCE = 500;
    private static final long MINUTES = Duration.ofDays(3 * 365L).toMinutes();

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Inject
    Desk desk;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "search-fill";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws Exception {
        int many = Integer.parseInt(options.getOrDefault("cases", "100000"));
        currentActor.is(desk.person("lerato"));
        long template = desk.open(desk.person("marlene"), 0, false, HarmFacts.none());
        try (Connection connection = dataSource.getConnection()) {
            fill(connection, template, many);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("analyze");
                }
            }
        }
        say.accept(many + " cases, customers, letters and notes");
    }

    private void fill(Connection connection, long template, int many) throws SQLException {
        String customer = "id = (select customer_id from complaint where id = " + template + ")";
        String letter =
                "id = (select min(id) from outbox_message where letter is not null and case_id = " + template + ")";
        try (TemplateRow customers = new TemplateRow(connection, "customer", customer);
                TemplateRow cases = new TemplateRow(connection, "complaint", "id = " + template);
                TemplateRow letters = new TemplateRow(connection, "outbox_message", letter);
                PreparedStatement notes = connection.prepareStatement(
                        "insert into case_note (id, case_id, note_text, written_by, written_at) values (?, ?, ?, 1, ?)");
                PreparedStatement hidden = connection.prepareStatement("insert into case_visibility"
                        + " (case_id, reason, restricted_by, restricted_at, version) values (?, 'x', 'x', ?, 0)")) {
            for (int n = 0; n < many; n++) {
                add(n, customers, cases, letters, notes, hidden);
                if ((n + 1) % AT_ONCE == 0 || n + 1 == many) {
                    customers.write();
                    cases.write();
                    letters.write();
                    notes.executeBatch();
                    hidden.executeBatch();
                    if (!connection.getAutoCommit()) {
                        connection.commit();
                    }
                }
            }
        }
    }

    private void add(
            int n,
            TemplateRow customers,
            TemplateRow cases,
            TemplateRow letters,
            PreparedStatement notes,
            PreparedStatement hidden)
            throws SQLException {
        SearchWordsMaker words = new SearchWordsMaker(n);
        long id = FIRST_ID + n;
        Instant received = clock.instant().minus(Duration.ofMinutes(n * 7_919L % MINUTES));
        String first = words.firstName();
        String last = words.lastName();
        String phone = words.phone();
        customers.add(Map.of(
                "id", id,
                "first_name", first,
                "last_name", last,
                "phone", phone,
                "phone_digits", phone.replaceAll("\\D", "").substring(1),
                "email", (first + "." + last + n + "@example.org").toLowerCase(Locale.ROOT),
                "search_text", (first + " " + last).toLowerCase(Locale.ROOT)));
        cases.add(Map.of(
                "id", id,
                "reference", ComplaintNumber.of("RD", id).text(),
                "customer_id", id,
                "title", words.text(5),
                "customer_words", words.text(60),
                "restatement", words.text(20),
                "status", n % 3 == 0 ? "OPEN" : "CLOSED",
                "received_at", Timestamp.from(received)));
        letters.add(Map.of(
                "id",
                id,
                "message_id",
                "bench." + n + "@redress",
                "fact",
                "bench:" + n,
                "case_id",
                id,
                "recipient_id",
                id,
                "subject",
                words.text(4),
                "body",
                words.text(80),
                "state",
                "SENT",
                "written_at",
                Timestamp.from(received)));
        notes.setLong(1, id);
        notes.setLong(2, id);
        notes.setString(3, words.text(20));
        notes.setTimestamp(4, Timestamp.from(received));
        notes.addBatch();
        if (n % 100 == 0) {
            hidden.setLong(1, id);
            hidden.setTimestamp(2, Timestamp.from(received));
            hidden.addBatch();
        }
    }
}
