/** The customer's answers and how cases ended. */
@NullMarked
package org.redress.closure.domain;

import org.jspecify.annotations.NullMarked;
