package org.redress.studio.domain;

/** What releases need of the engine and of the models in the product. */
public interface ModelEngine {
    /** The models and decisions this version of the product ships. */
    ModelSet shipped();

    /** The models of a deployment as they were deployed. */
    ModelSet deployed(String deploymentId);

    /** Deploys a whole set as one deployment and returns its id; every model passes the allow-list. */
    String deploy(ModelSet models, String name);
}
