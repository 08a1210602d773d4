package org.redress.check.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One answer of a step that is done, with the question as it was asked. It may say anything of anybody. */
@Entity
@Table(name = "check_answer")
public class CheckAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_answer_seq")
    @SequenceGenerator(name = "check_answer_seq", sequenceName = "check_answer_seq", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "check_id")
    private CompletedCheck check;

    private int place;

    @Column(name = "question_key")
    private String questionKey;

    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_type")
    private AnswerType type;

    private String answer;

    @Column(name = "choice_words")
    private String choiceWords;

    protected CheckAnswer() {}

    CheckAnswer(CompletedCheck check, int place, GivenAnswer given) {
        this.check = check;
        this.place = place;
        this.questionKey = given.question().key();
        this.question = given.question().label().text();
        this.type = given.question().type();
        this.answer = given.kept();
        this.choiceWords = given.choice();
    }

    public long id() {
        return id;
    }

    public CompletedCheck check() {
        return check;
    }

    public int place() {
        return place;
    }

    public String questionKey() {
        return questionKey;
    }

    public String question() {
        return question;
    }

    public AnswerType type() {
        return type;
    }

    /** As it is kept: see {@link GivenAnswer}. */
    public String answer() {
        return answer;
    }

    public String choiceWords() {
        return choiceWords;
    }

    @Override
    public String toString() {
        return "CheckAnswer#" + id;
    }
}
