package org.redress.servicelevel.domain.agreement;

import java.time.ZoneId;

/**
 * What stays the same in all versions of an agreement.
 *
 * @param code the short name it is found by, of capital letters, digits and dashes
 * @param name what people call it
 * @param provider who promises
 * @param customer who it is promised to
 * @param tier the level of support, like Standard, Silver or Gold
 * @param zone where the clock on the wall hangs; in another zone another agreement begins
 * @param appliesTo whose cases it is for
 */
public record AgreementLine(
        String code, String name, String provider, String customer, String tier, ZoneId zone, AppliesTo appliesTo) {
    /** One for the cases of nobody's own. */
    public AgreementLine(String code, String name, String provider, String customer, String tier, ZoneId zone) {
        this(code, name, provider, customer, tier, zone, AppliesTo.HOUSE);
    }
}
