/** The pages of the demonstration. */
@NullMarked
package org.redress.web.demo;

import org.jspecify.annotations.NullMarked;
