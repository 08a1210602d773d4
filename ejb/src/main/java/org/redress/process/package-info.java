/**
 * The only package that knows the workflow engine: its bootstrap, one package per model with its delegates, and the
 * implementations of the features' ports.
 */
@NullMarked
package org.redress.process;

import org.jspecify.annotations.NullMarked;
