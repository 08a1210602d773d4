/**
 * What somebody is typing and has not done yet: a complaint she takes down, or the form of a task. It is kept every few
 * seconds for its owner alone, so that neither a crash, nor the end of a session, nor a task given back loses a word; it is
 * gone when what it was for is done, when she discards it, and some days after it was last touched. It is no record: nothing
 * reads it but its owner, nothing follows from it, and no history tells of it. Source.
 */
@NullMarked
package org.redress.draft;

import org.jspecify.annotations.NullMarked;
