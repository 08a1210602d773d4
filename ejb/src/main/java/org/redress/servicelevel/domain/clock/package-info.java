/**
 * The clock of a case: a pure function of what happened to the case, of the terms it is worked under and of the calendar
 * with its versions. It keeps nothing and counts nothing up, so that a correction of the past, another priority or a new
 * calendar needs no repair; and whatever it says, it explains, segment by segment. Source, W-12, W-13.
 */
@NullMarked
package org.redress.servicelevel.domain.clock;

import org.jspecify.annotations.NullMarked;
