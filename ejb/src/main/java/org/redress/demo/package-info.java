/**
 * The demonstration: a clock that can be moved, so that a person sees a promise break within a minute. Only an
 * installation of the demo profile has it; production refuses each of its doors. It stands above all features and none
 * knows it: whatever it does, it does through their doors.
 */
@NullMarked
package org.redress.demo;

import org.jspecify.annotations.NullMarked;
