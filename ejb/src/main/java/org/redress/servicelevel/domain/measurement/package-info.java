/**
 * What became of a month: of the cases of each priority how many were done in time, how much of the target that is, and what
 * is given back for it on the next invoice. Pure arithmetic on decimals; every figure names the cases behind it. Source:
 * D-10, W-10 to W-12.
 */
@NullMarked
package org.redress.servicelevel.domain.measurement;

import org.jspecify.annotations.NullMarked;
