package org.redress.web.closure;

import java.io.Serializable;
import java.util.List;
import org.redress.stakeholder.domain.ReportWay;

/** What the customer was told and how, as it is typed. */
public class ToldEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words = "";
    private ReportWay way = ReportWay.TELEPHONE;

    /** More words below those that stand there. */
    void add(String more) {
        words = words.isBlank() ? more : words.strip() + "\n\n" + more;
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

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }
}
