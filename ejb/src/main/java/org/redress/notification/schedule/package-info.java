/** What the product writes by itself at its time. */
@NullMarked
package org.redress.notification.schedule;

import org.jspecify.annotations.NullMarked;
