/** Files of separated values. */
@NullMarked
package org.redress.intake.csv;

import org.jspecify.annotations.NullMarked;
