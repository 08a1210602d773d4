/** The engine's incidents as failed steps of cases. */
@NullMarked
package org.redress.process.operations;

import org.jspecify.annotations.NullMarked;
