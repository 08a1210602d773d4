package org.redress.demo.domain;

import java.math.BigDecimal;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;

/**
 * What an invented customer comes with.
 *
 * @param nature what a complaint is about
 * @param product what was bought, empty for nothing
 * @param title it in a line
 * @param words what she says
 * @param remedy what puts it right
 * @param cost what that costs us, in the organisation's currency
 * @param answer what she is told when it is no complaint, empty otherwise
 */
public record Matter(
        ContactKind kind,
        Nature nature,
        String product,
        String title,
        String words,
        Remedy remedy,
        BigDecimal cost,
        String answer) {}
