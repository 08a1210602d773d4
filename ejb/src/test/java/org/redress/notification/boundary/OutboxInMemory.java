package org.redress.notification.boundary;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DueMessage;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

/** The outbox of a test, numbered from 1 as letters come. */
class OutboxInMemory implements OutboxRepository {
    final List<OutboxMessage> messages = new ArrayList<>();

    @Override
    public boolean addOnce(OutboxMessage message) {
        if (messages.stream().anyMatch(known -> known.fact().equals(message.fact()))) {
            return false;
        }
        messages.add(message);
        try {
            Field id = OutboxMessage.class.getDeclaredField("id");
            id.setAccessible(true);
            id.setLong(message, messages.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    @Override
    public Optional<OutboxMessage> byId(long id) {
        return messages.stream().filter(message -> message.id() == id).findFirst();
    }

    @Override
    public List<Long> due(Carrier carrier, Instant now, int atMost) {
        return messages.stream()
                .filter(message -> message.state() == MessageState.WAITING)
                .filter(message -> message.carrier() == carrier)
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .map(OutboxMessage::id)
                .limit(atMost)
                .toList();
    }

    @Override
    public List<DueMessage> dueTo(RecipientKind kind, long recipientId, Instant now, int atMost) {
        return messages.stream()
                .filter(message -> message.state() == MessageState.WAITING)
                .filter(message -> message.recipientKind() == kind && message.recipientId() == recipientId)
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .map(message -> new DueMessage(
                        message.id(),
                        message.caseId().orElseThrow(),
                        message.otherCaseId().orElse(null)))
                .limit(atMost)
                .toList();
    }

    @Override
    public void holdBack(RecipientKind kind, long recipientId, Instant until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, Long> counts(RecipientKind kind, MessageState state) {
        return messages.stream()
                .filter(message -> message.recipientKind() == kind && message.state() == state)
                .collect(Collectors.groupingBy(OutboxMessage::recipientId, Collectors.counting()));
    }

    @Override
    public int forget(Carrier carrier, Instant before) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OutboxMessage> unsentTo(RecipientKind kind, long recipientId) {
        return messages.stream()
                .filter(message -> message.recipientKind() == kind && message.recipientId() == recipientId)
                .filter(message -> message.state().isUnsent())
                .toList();
    }

    @Override
    public List<OutboxMessage> ofCase(long caseId) {
        return messages.stream()
                .filter(message -> message.caseId().filter(id -> id == caseId).isPresent())
                .toList();
    }

    @Override
    public List<OutboxMessage> page(Optional<MessageState> state, Optional<Long> before, int atMost) {
        return messages.stream()
                .filter(message -> state.map(message.state()::equals).orElse(true))
                .filter(message -> before.map(id -> message.id() < id).orElse(true))
                .sorted(Comparator.comparingLong(OutboxMessage::id).reversed())
                .limit(atMost)
                .toList();
    }
}
