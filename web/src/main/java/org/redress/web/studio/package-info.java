/** The studio: models and tables, looked over and released. */
@NullMarked
package org.redress.web.studio;

import org.jspecify.annotations.NullMarked;
