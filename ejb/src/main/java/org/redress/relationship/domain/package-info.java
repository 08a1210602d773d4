/** Contacts with customers. */
@NullMarked
package org.redress.relationship.domain;

import org.jspecify.annotations.NullMarked;
