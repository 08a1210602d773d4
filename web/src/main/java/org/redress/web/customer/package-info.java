/** The page of a customer: who she is, what she has with us, and who contacted her. */
@NullMarked
package org.redress.web.customer;

import org.jspecify.annotations.NullMarked;
