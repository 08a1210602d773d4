/** Contacts with customers in the database. */
@NullMarked
package org.redress.relationship.jpa;

import org.jspecify.annotations.NullMarked;
