/** The functions Derby calls by name: shipped as a jar of their own, to stand beside Derby in the server. */
@NullMarked
package org.redress.process.derby.functions;

import org.jspecify.annotations.NullMarked;
