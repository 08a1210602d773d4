/**
 * What people do when the product could not go on by itself: a step of a process that failed for good is an incident.
 * Somebody has it tried again, corrects a routing fact of its case, or lets the case go on without it and says why.
 * Source: R-187.
 */
@NullMarked
package org.redress.operations;

import org.jspecify.annotations.NullMarked;
