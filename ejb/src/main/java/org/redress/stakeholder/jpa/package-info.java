/** Stakeholders in the database. */
@NullMarked
package org.redress.stakeholder.jpa;

import org.jspecify.annotations.NullMarked;
