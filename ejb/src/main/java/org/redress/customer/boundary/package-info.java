/** Finding customers, taking in new ones and correcting what is known of them. */
@NullMarked
package org.redress.customer.boundary;

import org.jspecify.annotations.NullMarked;
