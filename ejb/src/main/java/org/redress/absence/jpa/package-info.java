/** Absences in the database. */
@NullMarked
package org.redress.absence.jpa;

import org.jspecify.annotations.NullMarked;
