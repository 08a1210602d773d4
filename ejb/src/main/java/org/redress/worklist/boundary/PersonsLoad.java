package org.redress.worklist.boundary;

import java.util.Optional;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.worklist.domain.WorkLoad;

/**
 * What a member of staff has, in whichever team's queue it stood, as far as the acting person may see it.
 *
 * @param most how many tasks she is meant to have at most; empty where the acting person does not set that
 * @param ofHerOwn whether that was said of her, not of her team or of the house
 */
public record PersonsLoad(StaffPerson person, WorkLoad load, Optional<Integer> most, boolean ofHerOwn) {}
