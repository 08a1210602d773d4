/**
 * When the people here are not here: an absence lasts whole days of the house, or from this moment on when somebody falls
 * ill; it never says why. It names who stands in, and she must be here all the while. Whoever is away is given nothing:
 * whoever tries is told who stands in and when she is back. What she has in hand goes on through {@code custody}. A stand-in who
 * falls ill herself is stood in for in turn. With an absence the authority to approve may be lent to whoever stands in: it ends with
 * the absence and is not lent on. Source.
 */
@NullMarked
package org.redress.absence;

import org.jspecify.annotations.NullMarked;
