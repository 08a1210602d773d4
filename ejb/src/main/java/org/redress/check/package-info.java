/**
 * A step that a process owner has added to a model without a developer: the general form. Instructions, up to ten typed
 * questions and named outcomes stand in the model itself; whoever does the step answers, and the outcome decides how the
 * process goes on. The answers are kept with the case, and nowhere else. Source.
 */
@NullMarked
package org.redress.check;

import org.jspecify.annotations.NullMarked;
