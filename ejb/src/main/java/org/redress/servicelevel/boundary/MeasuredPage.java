package org.redress.servicelevel.boundary;

import java.util.List;
import java.util.OptionalInt;

/**
 * Some of the cases behind a figure, those that were due first at the top.
 *
 * @param all how many there are
 * @param next where the next ones begin; empty when these are the last
 */
public record MeasuredPage(int all, List<MeasuredCase> cases, OptionalInt next) {}
