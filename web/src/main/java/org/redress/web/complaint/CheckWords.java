package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.check.boundary.AnswerView;
import org.redress.check.boundary.CheckView;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.shared.Money;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** A step that a process owner had added, as it is read afterwards: how it ended, and each question with its answer. */
@ApplicationScoped
class CheckWords {
    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    AuthorityQueries authorities;

    String of(CheckView check) {
        return Stream.concat(
                        Stream.of(messages.text("case.check.ended", check.title(), check.outcomeWords())),
                        check.answers().stream()
                                .map(answer -> messages.text("case.check.answer", answer.question(), said(answer))))
                .collect(Collectors.joining("\n"));
    }

    private String said(AnswerView answer) {
        return switch (answer.type()) {
            case YES_NO -> messages.get("check.answer." + answer.answer());
            case MONEY -> formats.money(new Money(new BigDecimal(answer.answer()), authorities.currency()));
            case DATE -> formats.date(LocalDate.parse(answer.answer()));
            case CHOICE -> answer.choice();
            case TEXT, NUMBER -> answer.answer();
        };
    }
}
