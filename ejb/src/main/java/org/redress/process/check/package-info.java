/** The general form: what a model says of a step that its owner has added, read and checked in one place. */
@NullMarked
package org.redress.process.check;

import org.jspecify.annotations.NullMarked;
