package org.redress.web.check;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.redress.check.domain.AnswerType;
import org.redress.check.domain.Question;

/** One question of a step in the reader's language, with what is typed. */
public class QuestionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final AnswerType type;
    private final String label;
    private final boolean required;
    private final LinkedHashMap<String, String> choices = new LinkedHashMap<>();
    private String answer = "";

    QuestionRow(Question question, Locale language) {
        this.key = question.key();
        this.type = question.type();
        this.label = question.label().in(language);
        this.required = question.required();
        question.choices()
                .forEach(choice -> choices.put(choice.code(), choice.words().in(language)));
    }

    /** The field it is answered in, which is another for each type. */
    public String getField() {
        return type.name().toLowerCase(Locale.ROOT);
    }

    public String getKey() {
        return key;
    }

    public AnswerType getType() {
        return type;
    }

    public String getLabel() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    /** What can be chosen, in words by code. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
