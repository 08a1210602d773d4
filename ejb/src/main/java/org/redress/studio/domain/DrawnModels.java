package org.redress.studio.domain;

import java.util.List;
import java.util.Locale;

/** The pictures and tables of a release, as they are drawn. */
public interface DrawnModels {
    /** The processes of a deployment in the order of a case's way, the product's first. */
    List<DrawnModel> processes(String deploymentId);

    /** The decision tables of a deployment. */
    List<DrawnModel> tables(String deploymentId);

    /** The steps of a process in a deployment, in the order in which the file has them; empty when it is not in it. */
    List<DrawnStep> steps(String deploymentId, String process, Locale language);

    /**
     * A process or table of a release.
     *
     * @param id the key to start or to ask it by
     * @param resource the file it is kept in
     */
    record DrawnModel(String id, String name, String resource) {}
}
