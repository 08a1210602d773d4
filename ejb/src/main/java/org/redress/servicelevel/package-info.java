/**
 * How long things may take: the working calendar with its holidays and versions, the arithmetic of working time that every
 * deadline in the models is computed with, and the clock of a case, which says by when it is due and explains why. Source:
 * D-09, W-12, W-13.
 */
@NullMarked
package org.redress.servicelevel;

import org.jspecify.annotations.NullMarked;
