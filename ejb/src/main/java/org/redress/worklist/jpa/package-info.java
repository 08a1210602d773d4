/** The work list in the database. */
@NullMarked
package org.redress.worklist.jpa;

import org.jspecify.annotations.NullMarked;
