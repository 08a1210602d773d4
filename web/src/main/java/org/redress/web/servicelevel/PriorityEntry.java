package org.redress.web.servicelevel;

import java.io.Serializable;
import org.redress.servicelevel.domain.agreement.AgreedPriority;

/** A priority of an agreement while it is typed. Without a code it is none. */
public class PriorityEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code = "";
    private String meaning = "";
    private String acknowledgement = "";
    private String nextContact = "";
    private String resolution = "";
    private String percent = "";
    private boolean rebated;

    PriorityEntry() {}

    PriorityEntry(AgreedPriority priority) {
        code = priority.code();
        meaning = priority.meaning();
        acknowledgement = priority.acknowledgement().text();
        nextContact = priority.nextContact().text();
        resolution = priority.resolution().text();
        percent = Figures.text(priority.percent());
        rebated = priority.rebated();
    }

    boolean isBlank() {
        return code.isBlank();
    }

    AgreedPriority priority() {
        return AgreedPriority.written(code, meaning, acknowledgement, nextContact, resolution, percent, rebated);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String value) {
        meaning = value;
    }

    public String getAcknowledgement() {
        return acknowledgement;
    }

    public void setAcknowledgement(String value) {
        acknowledgement = value;
    }

    public String getNextContact() {
        return nextContact;
    }

    public void setNextContact(String value) {
        nextContact = value;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String value) {
        resolution = value;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String value) {
        percent = value;
    }

    public boolean isRebated() {
        return rebated;
    }

    public void setRebated(boolean value) {
        rebated = value;
    }
}
