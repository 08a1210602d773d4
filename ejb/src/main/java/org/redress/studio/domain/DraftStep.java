package org.redress.studio.domain;

import java.time.Instant;

/**
 * Who drew in which file, and when.
 *
 * @param step counts the steps of the draft from 1
 * @param by the staff id of who drew
 */
public record DraftStep(int step, String resource, long by, Instant at, DraftChangeState state) {}
