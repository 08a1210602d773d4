package org.redress.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.customer.domain.SensitiveAct;
import org.redress.customer.domain.SensitiveNote;
import org.redress.customer.domain.SensitiveNoteRepository;
import org.redress.testing.Ids;

public class InMemorySensitiveNotes implements SensitiveNoteRepository {
    private final List<SensitiveNote> notes = new ArrayList<>();
    private final List<SensitiveAct> acts = new ArrayList<>();
    private final Ids ids = new Ids();

    @Override
    public void add(SensitiveNote note) {
        ids.give(note, "id");
        notes.add(0, note);
    }

    @Override
    public void add(SensitiveAct act) {
        acts.add(0, act);
    }

    @Override
    public void remove(SensitiveNote note) {
        notes.remove(note);
    }

    @Override
    public List<SensitiveNote> ofCustomer(long customerId, LocalDate today) {
        return notes.stream()
                .filter(note -> note.customerId() == customerId)
                .filter(note -> !note.keptUntil().isBefore(today))
                .toList();
    }

    @Override
    public Optional<SensitiveNote> ofCustomer(long customerId, long noteId, LocalDate today) {
        return ofCustomer(customerId, today).stream()
                .filter(note -> note.id() == noteId)
                .findFirst();
    }

    @Override
    public List<SensitiveNote> overOn(LocalDate today) {
        return notes.stream().filter(note -> note.keptUntil().isBefore(today)).toList();
    }

    @Override
    public List<SensitiveAct> actsOf(long customerId, int limit) {
        return acts.stream()
                .filter(act -> act.customerId() == customerId)
                .limit(limit)
                .toList();
    }
}
