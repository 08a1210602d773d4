/** The interface for other systems as it is described to them: the document, and the page that shows it. */
@NullMarked
package org.redress.web.description;

import org.jspecify.annotations.NullMarked;
