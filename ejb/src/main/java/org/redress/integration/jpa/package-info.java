/** Kept answers in the database. */
@NullMarked
package org.redress.integration.jpa;

import org.jspecify.annotations.NullMarked;
