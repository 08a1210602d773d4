/**
 * Says what two sets of models do differently, element by element and rule by rule, for their owners. How a file is written or
 * drawn makes no difference. Source.
 */
@NullMarked
package org.redress.process.comparison;

import org.jspecify.annotations.NullMarked;
