package org.redress.studio.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which stays are asked for.
 *
 * @param process the id of the process
 * @param deployment the deployment of the one release they were on; empty for all of them
 * @param since the begin of the period: those that were over before it are left out
 */
public record StepScope(String process, Optional<String> deployment, Instant since) {}
