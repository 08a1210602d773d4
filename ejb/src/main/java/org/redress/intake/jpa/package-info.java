/** Import jobs in the database. */
@NullMarked
package org.redress.intake.jpa;

import org.jspecify.annotations.NullMarked;
