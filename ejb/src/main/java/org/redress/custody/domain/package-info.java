/** What custody asks the engine, and what it finds. */
@NullMarked
package org.redress.custody.domain;

import org.jspecify.annotations.NullMarked;
