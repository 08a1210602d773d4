package org.redress.web.commitment;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.VagueTime;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;

/** An hour as people write it; a vague one is refused beside its field. Source: R-052. */
@FacesConverter("hour")
public class HourConverter implements Converter<LocalTime> {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public @Nullable LocalTime getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return DayAndHour.parseHour(typed);
        } catch (VagueTime vague) {
            String sentence = CDI.current()
                    .select(BusinessMessages.class)
                    .get()
                    .sentence(vague, CDI.current().select(Messages.class).get().locale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), vague);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalTime hour) {
        return hour == null ? "" : HOUR.format(hour);
    }
}
