package org.redress.bench.inside;

/** What is told apart when the work is weighed. */
enum Operation {
    CREATE,
    CLAIM,
    COMPLETE,
    /** Looking for the next open task of the case. */
    FIND,
    /** Whatever else a case needs: promises kept, stakeholders told. */
    OTHER
}
