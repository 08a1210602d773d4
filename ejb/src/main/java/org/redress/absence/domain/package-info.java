/** The domain of absences. */
@NullMarked
package org.redress.absence.domain;

import org.jspecify.annotations.NullMarked;
