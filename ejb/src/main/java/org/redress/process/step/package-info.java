/** What all models have in common: completing a task with facts, delivering a message, reading facts in a delegate. */
@NullMarked
package org.redress.process.step;

import org.jspecify.annotations.NullMarked;
