/** Visits in the database. */
@NullMarked
package org.redress.visit.jpa;

import org.jspecify.annotations.NullMarked;
