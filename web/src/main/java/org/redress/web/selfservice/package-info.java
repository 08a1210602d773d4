/** What people see who come by a link or by the public form: plain pages without scripts, in their own language. */
@NullMarked
package org.redress.web.selfservice;

import org.jspecify.annotations.NullMarked;
