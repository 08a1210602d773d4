/**
 * In whose hands a case is: always in those of somebody who is here. What somebody had in hand who is away goes to whoever
 * stands in for her where that one may take it, else back to the queue of its team; nothing is taken back when she returns.
 * Source.
 */
@NullMarked
package org.redress.custody;

import org.jspecify.annotations.NullMarked;
