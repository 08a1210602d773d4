package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A sentence of a list, as columns. */
@Embeddable
public class ItemRow implements Comparable<ItemRow> {
    @Enumerated(EnumType.STRING)
    private AgreementItemKind kind;

    private int position;

    @Column(name = "item_text")
    private String text;

    protected ItemRow() {}

    ItemRow(AgreementItemKind kind, int position, String text) {
        this.kind = kind;
        this.position = position;
        this.text = text;
    }

    AgreementItemKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    @Override
    public int compareTo(ItemRow other) {
        return Integer.compare(position, other.position);
    }
}
