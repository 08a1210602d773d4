/** Hand-overs in the database. */
@NullMarked
package org.redress.handover.jpa;

import org.jspecify.annotations.NullMarked;
