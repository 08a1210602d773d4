/**
 * What all pages share: the frame with the acting person, the look of times and names, security headers and what happens
 * when something fails.
 */
@NullMarked
package org.redress.web.shell;

import org.jspecify.annotations.NullMarked;
