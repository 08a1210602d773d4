/**
 * What we write to customers of our own accord, at any time in a case: from a template or in words of one's own, with the
 * promises it gives recorded in the same transaction. The letter around the words, with salutation and thanks, follows from
 * the event; unkind words and vague times stay only with a reason. Source.
 */
@NullMarked
package org.redress.correspondence;

import org.jspecify.annotations.NullMarked;
