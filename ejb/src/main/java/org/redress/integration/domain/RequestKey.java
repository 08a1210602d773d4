package org.redress.integration.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a client names a request, so that it can send it again.
 *
 * @param text unique among the requests of the client; it chooses it
 * @param fingerprint what was asked, as a hash: the same key never stands for something else
 */
public record RequestKey(@NotBlank @Size(max = 100) String text, String fingerprint) {}
