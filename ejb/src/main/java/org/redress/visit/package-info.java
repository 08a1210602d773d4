/**
 * Somebody of us goes to the customer: at any moment of an open case, by appointment, when a difficult situation needs it.
 * The appointment is a day and a time from–until within the hours in which we work and she may be disturbed, a place, and
 * who goes; she has said that it suits her. It is a promise to her, kept by being there in time. Whoever goes is reminded,
 * and says what came of it. A case has one visit open at a time; it is not closed before that, and a case that is
 * withdrawn takes it along. Source.
 */
@NullMarked
package org.redress.visit;

import org.jspecify.annotations.NullMarked;
