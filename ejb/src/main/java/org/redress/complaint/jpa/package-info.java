/** Complaints in the database. */
@NullMarked
package org.redress.complaint.jpa;

import org.jspecify.annotations.NullMarked;
