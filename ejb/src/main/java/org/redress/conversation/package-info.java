/**
 * What belongs to speaking with a customer and is no part of her complaint: which questions she was asked and what she
 * answered, the steps of a recorded call, how she feels and how she likes to be spoken with, with what then helps. The
 * questions, their stems and the advice come with the product, and a site puts its own in their place. How she feels is for
 * those who deal with her case, and never reaches her. Source, D-03.
 */
@NullMarked
package org.redress.conversation;

import org.jspecify.annotations.NullMarked;
