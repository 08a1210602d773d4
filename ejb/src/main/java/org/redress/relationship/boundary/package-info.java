/** The doors of what we and a customer have with each other. */
@NullMarked
package org.redress.relationship.boundary;

import org.jspecify.annotations.NullMarked;
