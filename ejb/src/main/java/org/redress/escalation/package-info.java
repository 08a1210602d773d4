/**
 * A case goes up: somebody who may do more is called in, from any phase, while the case goes on. One of nine reasons,
 * everything the next person needs to know, an estimate of when it can be put right, and a customer who knows when she
 * next hears: the one she first spoke with keeps the dialogue. Whoever takes it on takes the case, advises the one who has
 * it, or raises its priority; it is open until it is settled, and until then nobody closes the case. Source,
 * D-04.
 */
@NullMarked
package org.redress.escalation;

import org.jspecify.annotations.NullMarked;
