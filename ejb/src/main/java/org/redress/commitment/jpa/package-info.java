/**
 * Commitments and promises in the database.
 */
@NullMarked
package org.redress.commitment.jpa;

import org.jspecify.annotations.NullMarked;
