/**
 * The doors of solution: proposing, approving, applying.
 */
@NullMarked
package org.redress.solution.boundary;

import org.jspecify.annotations.NullMarked;
