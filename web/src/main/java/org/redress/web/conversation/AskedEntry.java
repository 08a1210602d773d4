package org.redress.web.conversation;

import java.io.Serializable;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.QuestionForm;

/** A question that was asked, while its answer is typed. */
public class AskedEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String question;
    private final QuestionForm form;
    private String answer;

    AskedEntry(String question, QuestionForm form, String answer) {
        this.question = question;
        this.form = form;
        this.answer = answer;
    }

    AskedQuestion asked() {
        return new AskedQuestion(question, form, answer.strip());
    }

    public String getQuestion() {
        return question;
    }

    public QuestionForm getForm() {
        return form;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
