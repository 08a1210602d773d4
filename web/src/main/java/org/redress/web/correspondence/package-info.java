/** Writing to a customer from the page of her case. */
@NullMarked
package org.redress.web.correspondence;

import org.jspecify.annotations.NullMarked;
