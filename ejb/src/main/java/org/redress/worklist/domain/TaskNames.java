package org.redress.worklist.domain;

import java.util.Locale;
import java.util.Map;

/** What tasks are called in other languages than the one they are drawn in. */
public interface TaskNames {
    /** By the name a task is drawn with, its name in this language; without those whose model does not say it. */
    Map<String, String> in(Locale language);
}
