package org.redress.notification.domain;

/**
 * Something in a text that should be said otherwise.
 *
 * @param words as they stand in the text
 * @param start where they begin
 * @param end behind their last character
 * @param better what to say instead
 */
public record WordingFinding(String words, int start, int end, WordingKind kind, String better) {}
