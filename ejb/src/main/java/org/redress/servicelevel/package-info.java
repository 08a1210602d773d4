/**
 * How long things may take: the working calendar with its holidays and versions, the arithmetic of working time that every
 * deadline in the models is computed with. Source: R-107, D-09, W-13.
 */
@NullMarked
package org.redress.servicelevel;

import org.jspecify.annotations.NullMarked;
