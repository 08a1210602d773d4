/**
 * Looks models over for their owners: the lock, the contract, what the engine says to them without keeping them, what keeps
 * cases moving, and whether tables answer. Source: R-182.
 */
@NullMarked
package org.redress.process.checker;

import org.jspecify.annotations.NullMarked;
