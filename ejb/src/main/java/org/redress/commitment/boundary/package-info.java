/**
 * The doors of commitment: agreeing a plan, committing, keeping promises, and what may be offered.
 */
@NullMarked
package org.redress.commitment.boundary;

import org.jspecify.annotations.NullMarked;
