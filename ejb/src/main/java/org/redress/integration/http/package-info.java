/** Events over HTTP. */
@NullMarked
package org.redress.integration.http;

import org.jspecify.annotations.NullMarked;
