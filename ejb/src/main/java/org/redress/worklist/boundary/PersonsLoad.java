package org.redress.worklist.boundary;

import java.io.Serializable;
import org.redress.worklist.domain.Load;

/**
 * How much a member of staff has in hand.
 *
 * @param name who
 * @param ofHerOwn whether her capacity was said of her, not of her team or of the house
 */
public record PersonsLoad(long staffId, String name, Load load, boolean ofHerOwn) implements Serializable {}
