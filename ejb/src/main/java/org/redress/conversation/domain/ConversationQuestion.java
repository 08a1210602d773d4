package org.redress.conversation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A question of a conversation with its answer, in the order they were asked. */
@Entity
@Table(name = "conversation_question")
@SequenceGenerator(name = "conversation_question_seq", sequenceName = "conversation_question_seq", allocationSize = 50)
public class ConversationQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversation_question_seq")
    private long id;

    @Column(name = "conversation_id")
    private long conversationId;

    private int place;
    private String question;

    @Enumerated(EnumType.STRING)
    private QuestionForm form;

    private String answer;

    protected ConversationQuestion() {}

    public ConversationQuestion(long conversationId, int place, AskedQuestion asked) {
        this.conversationId = conversationId;
        this.place = place;
        this.question = asked.question().strip();
        this.form = asked.form();
        this.answer = asked.answer().strip();
    }

    public long conversationId() {
        return conversationId;
    }

    public AskedQuestion asked() {
        return new AskedQuestion(question, form, answer);
    }

    @Override
    public String toString() {
        return "ConversationQuestion#" + id;
    }
}
