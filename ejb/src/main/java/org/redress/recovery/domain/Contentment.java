package org.redress.recovery.domain;

/**
 * What was spoken about with a customer for whom it stays solved. Source.
 *
 * @param fixedForGood what she was told that was fixed for good; empty when there was nothing
 * @param content whether she is content
 * @param askedForBusiness whether she was asked for more business
 * @param interest what she would like to hear more about; empty for nothing
 */
public record Contentment(String fixedForGood, boolean content, boolean askedForBusiness, String interest) {
    public Contentment {
        fixedForGood = fixedForGood.strip();
        interest = interest.strip();
    }

    /**
     * Returns when nobody was asked for business who had better be asked what is wrong.
     *
     * @throws NotContentEnough when she is not content, or had an interest that nobody asked for
     */
    void requireBusinessOnlyOfTheContent() {
        if (askedForBusiness && !content || !interest.isEmpty() && !askedForBusiness) {
            throw new NotContentEnough();
        }
    }

    @Override
    public String toString() {
        return "Contentment[content=" + content + ", asked=" + askedForBusiness + "]";
    }
}
