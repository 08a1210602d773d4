package org.redress.handover.domain;

/**
 * What whoever hands a case over says herself; everything else is on the card already. Source.
 *
 * @param whyNot why she cannot help
 * @param whyShe why the other one can
 * @param wanted what is wanted of her
 */
public record HandoverWords(String whyNot, String whyShe, String wanted) {
    @Override
    public String toString() {
        return "HandoverWords";
    }
}
