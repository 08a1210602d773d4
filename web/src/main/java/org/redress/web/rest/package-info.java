/** What other programs and the front end's scripts ask over HTTP. Nothing here has an effect for a session cookie alone. */
@NullMarked
package org.redress.web.rest;

import org.jspecify.annotations.NullMarked;
