package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

/** Which letters were written and where they are. */
@Stateless
public class OutboxQueries {
    public static final int PAGE = 50;

    @Inject
    OutboxRepository outbox;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    /** The letters of a case, the oldest first. Source: R-041. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<MessageView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return outbox.ofCase(caseId).stream().map(MessageView::of).toList();
    }

    /**
     * One letter.
     *
     * @throws MessageNotFound when there is none, or its case is not open to the acting person
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public MessageView letter(long messageId) {
        MessageView letter = outbox.byId(messageId).map(MessageView::of).orElseThrow(MessageNotFound::new);
        letter.caseId().ifPresent(access::requireVisible);
        return forReader(List.of(letter)).get(0);
    }

    /**
     * A page of letters, newest first.
     *
     * @param state only those in that state
     * @param before only those written before the letter of that number
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public List<MessageView> page(Optional<MessageState> state, Optional<Long> before) {
        return forReader(
                outbox.page(state, before, PAGE).stream().map(MessageView::of).toList());
    }

    private List<MessageView> forReader(List<MessageView> letters) {
        Set<Long> others = letters.stream()
                .flatMap(letter -> letter.otherCaseId().stream())
                .collect(Collectors.toSet());
        Set<Long> visible = others.isEmpty() ? Set.of() : access.visible(others);
        return letters.stream().map(letter -> forReader(letter, visible)).toList();
    }

    /** What is about no single case names some that only its receiver may see; an event of two names the other one. */
    private MessageView forReader(MessageView letter, Set<Long> visible) {
        if (!letter.otherCaseId().stream().allMatch(visible::contains)) {
            return letter.withoutBody();
        }
        boolean hers = letter.recipientKind() == RecipientKind.STAFF
                && letter.recipientId() == actor.staff().staffId();
        return letter.caseId().isPresent() || hers ? letter : letter.withoutBody();
    }
}
