/** The doors of absences, and what everybody else asks: who is here. */
@NullMarked
package org.redress.absence.boundary;

import org.jspecify.annotations.NullMarked;
