package org.redress.demo.tsv;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.Matters;

/** Reads the shipped matters once. */
@ApplicationScoped
public class TsvMatters implements Matters {
    private List<Matter> matters = List.of();

    @PostConstruct
    public void read() {
        matters = Stream.concat(
                        lines("/demo/matters.tsv").map(TsvMatters::complaint),
                        lines("/demo/contacts.tsv").map(TsvMatters::otherContact))
                .toList();
    }

    @Override
    public List<Matter> all() {
        return matters;
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream in = TsvMatters.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its own file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matter complaint(String[] line) {
        return new Matter(
                ContactKind.COMPLAINT,
                Nature.valueOf(line[0]),
                line[1],
                line[2],
                line[3],
                Remedy.valueOf(line[4]),
                new BigDecimal(line[5]),
                "");
    }

    private static Matter otherContact(String[] line) {
        return new Matter(
                ContactKind.valueOf(line[0]),
                Nature.DISSATISFACTION,
                "",
                line[1],
                line[2],
                Remedy.EXPLANATION,
                BigDecimal.ZERO,
                line[3]);
    }
}
