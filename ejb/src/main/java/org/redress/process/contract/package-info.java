/**
 * What product and models rely on in each other, said once: the lock, the checker, the look at the live models and the
 * tests all read it here. Source: R-182.
 */
@NullMarked
package org.redress.process.contract;

import org.jspecify.annotations.NullMarked;
