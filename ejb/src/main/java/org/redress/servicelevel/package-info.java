/**
 * How long things may take: what was agreed on with whom, the working calendar with its holidays and versions, the arithmetic
 * of working time that every deadline in the models is computed with, and the clock of a case, which says by when it is due
 * and explains why. Source, D-08 to D-10, W-10 to W-13.
 */
@NullMarked
package org.redress.servicelevel;

import org.jspecify.annotations.NullMarked;
