/** Other systems: what they are sent. */
@NullMarked
package org.redress.web.integration;

import org.jspecify.annotations.NullMarked;
