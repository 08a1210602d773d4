/** The engine's side of letters: the table that says who is written to. */
@NullMarked
package org.redress.process.notification;

import org.jspecify.annotations.NullMarked;
