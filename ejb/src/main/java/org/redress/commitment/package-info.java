/**
 * What we promised, to whom, by when. A {@code Commitment} is one way from the first offer to an agreed plan: each round
 * of talks keeps the options offered, the plan and whether the customer agreed. A {@code Promise} has a day and an hour and
 * ends kept, broken or withdrawn; a moved one keeps its first time. An option that policy does not allow cannot be offered.
 * Source.
 */
@NullMarked
package org.redress.commitment;

import org.jspecify.annotations.NullMarked;
