/** The engine's time, as the demonstration moves it. */
@NullMarked
package org.redress.process.demo;

import org.jspecify.annotations.NullMarked;
