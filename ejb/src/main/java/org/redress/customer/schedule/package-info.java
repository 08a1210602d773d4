/** What the clock does about sensitive information. */
@NullMarked
package org.redress.customer.schedule;

import org.jspecify.annotations.NullMarked;
