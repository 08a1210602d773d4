package org.redress.identity.boundary;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.TokenRepository;

/** Tokens in a list; their ids are all 0. Remembers each time that use was to be noted. */
class InMemoryTokens implements TokenRepository {
    final List<Instant> noted = new ArrayList<>();
    private final List<ApiToken> tokens = new ArrayList<>();

    @Override
    public void add(ApiToken token) {
        tokens.add(token);
    }

    @Override
    public Optional<ApiToken> token(long clientId) {
        return tokens.stream().filter(token -> token.id() == clientId).findFirst();
    }

    @Override
    public Optional<ApiToken> byHash(String tokenHash) {
        return tokens.stream()
                .filter(token -> token.tokenHash().equals(tokenHash))
                .findFirst();
    }

    @Override
    public List<ApiToken> all() {
        return List.copyOf(tokens);
    }

    @Override
    public void noteUse(long clientId, Instant now, Instant notedAfter) {
        noted.add(now);
        token(clientId).ifPresent(token -> wasUsed(token, now));
    }

    /** As the update of the table does, past the entity. */
    private static void wasUsed(ApiToken token, Instant now) {
        try {
            Field column = ApiToken.class.getDeclaredField("lastUsedAt");
            column.setAccessible(true);
            column.set(token, now);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
