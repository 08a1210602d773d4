/** The engine's own tests on Derby and PostgreSQL: only the set-up is ours. */
package org.redress.enginetests;
