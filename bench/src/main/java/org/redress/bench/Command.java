package org.redress.bench;

/** One thing that can be measured. */
interface Command {
    String name();

    /** What it does and its options, in a few lines. */
    String usage();

    /** Measures, prints, and answers whether what must not go wrong did not. */
    boolean run(Options options) throws Exception;
}
