/**
 * Keeping the customer of an open case informed, whether or not there is anything new. She hears from us at the interval
 * agreed with her: one working day before she will have heard nothing for that long, whom she knows here has the task to
 * tell her; who is away is stood in for. She is spoken with, or written a word of one's own; what she was told is kept.
 * Whatever else she hears from us meanwhile makes the task needless. Where nobody told her in time, a letter does.
 * Source.
 */
@NullMarked
package org.redress.progress;

import org.jspecify.annotations.NullMarked;
