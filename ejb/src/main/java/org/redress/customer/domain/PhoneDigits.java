package org.redress.customer.domain;

/** A telephone number as it is compared: its digits, without the zeros people dial in front. */
final class PhoneDigits {
    static final int SEARCHABLE = 3;

    private PhoneDigits() {}

    static String of(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^0+", "");
    }
}
