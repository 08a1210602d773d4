/** Actors, staff, accounts, units and the one rule of who may see which case. */
@NullMarked
package org.redress.identity.domain;

import org.jspecify.annotations.NullMarked;
