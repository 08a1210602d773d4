package org.redress.process.checker;

import java.util.stream.Stream;
import org.redress.studio.domain.Finding;

/** One look at one file by itself. */
interface Check {
    Stream<Finding> findingsIn(ModelFile file);
}
