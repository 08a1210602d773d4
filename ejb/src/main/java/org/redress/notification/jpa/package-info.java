/** The outbox in the database. */
@NullMarked
package org.redress.notification.jpa;

import org.jspecify.annotations.NullMarked;
