/**
 * What comes after a complaint is solved: it is to stay solved, and the customer is to stay ours. Some days after the
 * closure she is asked whether it holds, hears what was fixed for good, and, only when she is content, is asked for more
 * business. Who is not reached is tried again, and in the end written to; a no opens the case again. The table of
 * follow-ups says which cases, when first and how often. The six recovery steps are read off the history of the case: nobody
 * ticks what can be seen; of the others somebody says, with a reason, that they are done, do not fit, or were not done. Source, D-16.
 */
@NullMarked
package org.redress.recovery;

import org.jspecify.annotations.NullMarked;
