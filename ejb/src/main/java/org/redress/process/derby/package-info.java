/**
 * The engine on Derby, a database it does not know. {@code DerbyDialect} tells it how Derby says things,
 * {@code DerbyScripts} derives its tables from the scripts inside the engine's own jar, and
 * {@code DerbyErrorTranslation} gives Derby's errors the codes the engine looks for. PostgreSQL needs none of this.
 * The facts behind each line stand in {@code docs/engine-on-derby.md}.
 */
@NullMarked
package org.redress.process.derby;

import org.jspecify.annotations.NullMarked;
