/** The form of a step as its model describes it, and what was answered. */
@NullMarked
package org.redress.check.domain;

import org.jspecify.annotations.NullMarked;
