/** The demonstration's clock, and what it asks of the engine. */
@NullMarked
package org.redress.demo.domain;

import org.jspecify.annotations.NullMarked;
