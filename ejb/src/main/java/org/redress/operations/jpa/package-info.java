/** What was done about incidents, in the database. */
@NullMarked
package org.redress.operations.jpa;

import org.jspecify.annotations.NullMarked;
