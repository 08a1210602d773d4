package org.redress.identity.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.domain.TokenScope;

/**
 * Another system is to act here.
 *
 * @param clientName what people call that system
 * @param scopes what it may do
 * @param worksFor the staff member it works for; needed for everything but imports
 * @param expiresAt until when, at most a year from now
 */
public record IssueToken(
        @NotBlank @Size(max = 100) String clientName,
        @NotEmpty Set<TokenScope> scopes,
        Optional<Long> worksFor,
        Instant expiresAt) {}
