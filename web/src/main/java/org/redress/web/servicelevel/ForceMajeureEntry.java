package org.redress.web.servicelevel;

import java.io.Serializable;

/** What stops clocks, while it is typed: which cause, why it is one, since when, and until when if it is over. Source: R-113. */
public class ForceMajeureEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MomentEntry began = new MomentEntry();
    private final MomentEntry ended = new MomentEntry();
    private String cause = "";
    private String reason = "";

    public MomentEntry getBegan() {
        return began;
    }

    public MomentEntry getEnded() {
        return ended;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String value) {
        cause = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
