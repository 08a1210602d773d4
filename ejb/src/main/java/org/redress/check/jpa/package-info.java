/** Answered steps in the database. */
@NullMarked
package org.redress.check.jpa;

import org.jspecify.annotations.NullMarked;
