/** Audit entries in the database. */
@NullMarked
package org.redress.audit.jpa;

import org.jspecify.annotations.NullMarked;
