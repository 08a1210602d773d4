/** The times that laws and codes set, beside those of the agreements. Source: section 22 of the requirements. */
@NullMarked
package org.redress.servicelevel.domain.regulation;

import org.jspecify.annotations.NullMarked;
