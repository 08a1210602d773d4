package org.redress.web.rest;

/**
 * What is wrong with one entry of a request.
 *
 * @param field its place, like {@code offer.options[0].cost}, or the name of a parameter; empty for the whole
 * @param message what is expected, in a sentence; never what was sent
 */
record EntryProblem(String field, String message) {}
