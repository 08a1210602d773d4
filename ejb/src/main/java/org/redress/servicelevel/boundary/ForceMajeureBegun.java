package org.redress.servicelevel.boundary;

/**
 * Force majeure was recorded.
 *
 * @param forceMajeureId its id
 * @param touched how many cases it touches
 * @param leftOut how many cases of the team it leaves out: they stand still for another one already, or came in after its end
 */
public record ForceMajeureBegun(long forceMajeureId, int touched, int leftOut) {}
