/** Recovery in the database. */
@NullMarked
package org.redress.recovery.jpa;

import org.jspecify.annotations.NullMarked;
