/** Claim, give back, assign, read; and the keeper the task listeners write through. */
@NullMarked
package org.redress.worklist.boundary;

import org.jspecify.annotations.NullMarked;
