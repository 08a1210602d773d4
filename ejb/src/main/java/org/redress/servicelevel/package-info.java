/**
 * How long things may take. So far the operating hours and the arithmetic of working time that every deadline in the
 * models is computed with; agreements and the clock that explains itself build on it. Source: R-107, D-09, W-13.
 */
@NullMarked
package org.redress.servicelevel;

import org.jspecify.annotations.NullMarked;
