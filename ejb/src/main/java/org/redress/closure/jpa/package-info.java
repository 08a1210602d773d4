/** Closure in the database. */
@NullMarked
package org.redress.closure.jpa;

import org.jspecify.annotations.NullMarked;
