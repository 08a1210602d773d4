/** The customer and what identifies her. */
@NullMarked
package org.redress.customer.domain;

import org.jspecify.annotations.NullMarked;
