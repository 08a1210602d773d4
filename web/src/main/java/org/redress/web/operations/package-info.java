/** What did not go on by itself, and what people do about it. */
@NullMarked
package org.redress.web.operations;

import org.jspecify.annotations.NullMarked;
