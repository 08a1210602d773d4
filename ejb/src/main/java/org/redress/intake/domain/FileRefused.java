package org.redress.intake.domain;

import org.redress.shared.BusinessException;

/** The file as a whole cannot be imported. */
public class FileRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final long line;

    /**
     * @param problem what is wrong
     * @param line the line where it shows, counted from 1; 0 when it is no single line
     * @param detail what exactly, without personal data, like the name of the missing column
     */
    public FileRefused(FileProblem problem, long line, String detail) {
        super("RDR-INT-" + String.format("%03d", problem.ordinal() + 1), line, detail);
        this.problem = problem;
        this.line = line;
    }

    public FileProblem problem() {
        return problem;
    }

    public long line() {
        return line;
    }
}
