/**
 * Solutions in the database.
 */
@NullMarked
package org.redress.solution.jpa;

import org.jspecify.annotations.NullMarked;
