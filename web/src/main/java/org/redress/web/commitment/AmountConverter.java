package org.redress.web.commitment;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redress.web.i18n.Messages;

/** An amount as people write it: 1500, 1 500, 1 500,00, 1500.00 or R 1 500. */
@FacesConverter("amount")
public class AmountConverter implements Converter<BigDecimal> {
    @Override
    public @Nullable BigDecimal getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replaceAll("[\\s\u00a0R]", "").replace(',', '.');
        if (!plain.matches("\\d{1,11}(\\.\\d{1,2})?")) {
            String sentence = CDI.current().select(Messages.class).get().get("commitment.amount.error.format");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
