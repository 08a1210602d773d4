package org.redress.web.servicelevel;

import java.io.Serializable;
import java.util.List;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;

/** A list of an agreement while it is typed, a sentence a line. */
public class ItemsEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AgreementItemKind kind;
    private String lines;

    ItemsEntry(AgreementItemKind kind, List<String> sentences) {
        this.kind = kind;
        this.lines = String.join("\n", sentences);
    }

    List<String> sentences() {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public AgreementItemKind getKind() {
        return kind;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String value) {
        lines = value;
    }
}
