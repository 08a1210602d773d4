package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** Not a day and an hour: it can neither be kept nor broken. Source: R-052, D-05. */
public class VagueTime extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    public VagueTime(String text) {
        super("RDR-CMT-004", text.strip().length() > LONGEST_QUOTE ? "…" : text.strip());
    }
}
