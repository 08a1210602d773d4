/** The doors of closure: asking the customer, closing the case. */
@NullMarked
package org.redress.closure.boundary;

import org.jspecify.annotations.NullMarked;
