/** Escalations in the database. */
@NullMarked
package org.redress.escalation.jpa;

import org.jspecify.annotations.NullMarked;
