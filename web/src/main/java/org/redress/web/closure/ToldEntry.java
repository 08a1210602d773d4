package org.redress.web.closure;

import java.io.Serializable;
import java.util.List;
import org.redress.closure.boundary.AnswerContact;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;
import org.redress.stakeholder.domain.ReportWay;

/** What the customer was told and how, as it is typed. */
public class ToldEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words = "";
    private String because = "";
    private ReportWay way = ReportWay.TELEPHONE;

    /** More words below those that stand there. */
    void add(String more) {
        words = words.isBlank() ? more : words.strip() + "\n\n" + more;
    }

    /** What in the words should be said otherwise, as far as they are written. Source: R-074. */
    List<WordingFinding> found(WordingQueries wording) {
        return words.isBlank() ? List.of() : wording.check(words);
    }

    AnswerContact of(String workItemId) {
        return new AnswerContact(workItemId, words, way, because);
    }

    public List<ReportWay> getWays() {
        return List.of(ReportWay.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Why the words stay all the same. */
    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }
}
