/** Corrections of what moved the clock of a case, each with its reason. Source. */
@NullMarked
package org.redress.servicelevel.domain.correction;

import org.jspecify.annotations.NullMarked;
