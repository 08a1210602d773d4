package org.redress.process.allowlist;

import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;

/** One walk through one file: what is in no list is found. */
interface Inspection {
    List<Finding> findingsIn(Element root);
}
