package org.redress.studio.domain;

/**
 * A change that mends a finding by one click.
 *
 * @param element the id of what is changed
 * @param value to what; empty where the kind needs none
 */
public record Fix(FixKind kind, String element, String value) {}
