package org.redress.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What a client of the API sends for a late amplifier, form by form. */
final class Forms {
    private Forms() {}

    /** A registration; each customer has an address letters go to. */
    static String register(String name) {
        return """
                {"newCustomer": {"title": "Ms", "firstName": "Zanele", "lastName": "%s", "phone": "051 555 0142",
                 "email": "%s@customers.example"}, "kind": "COMPLAINT", "channel": "ELECTRONIC",
                 "title": "Amplifier arrived dented, new one late",
                 "customerWords": "You told me Friday. Friday came and I sat at home the whole day."}""".formatted(name, name);
    }

    static String contact() {
        return """
                {"when": %s, "method": "POST", "about": "The waybill number", "suits": true}""".formatted(moment(0, "10:00"));
    }

    /** The query and the body that complete a form. */
    static String[] completion(String form, String staffId) {
        return switch (form) {
            case "form:assess" -> answer("assess", """
                    {"nature": "DELAY", "origin": "The courier."}""");
            case "form:restate" -> answer("agreed", """
                    {"restatement": "It came late and dented."}""");
            case "form:accept-responsibility" -> answer("accept", "{}");
            case "form:record" -> answer("complete", """
                    {"followUpOn": "%s", "followUpProcedure": "Phone her.", "followUpBy": %s}""".formatted(tuesday(), staffId));
            case "form:agree-plan" ->
                answer("agree", """
                    {"offer": {"options": [%s, %s]}, "chosen": 0, "steps": [{"party": "US", "who": "Stores",
                     "what": "Hand it to the courier", "deadline": %s}], "customerHasNothingToDo": true,
                     "agreedBy": "Ms Fortuin", "means": "TELEPHONE", "nextContact": %s}""".formatted(
                                option("Repair ours", "REPAIR"),
                                option("A voucher", "VOUCHER"),
                                moment(0, "17:00"),
                                contact()));
            case "form:commit" -> answer("commit", """
                    {"what": "Her amplifier at her door", "dueAt": %s, "method": "POST", "suits": true,
                     "laterBecause": "The courier comes then."}""".formatted(moment(1, "15:00")));
            case "form:support" -> answer("arrange", """
                    {"forCustomer": "A named contact."}""");
            case "form:propose" -> answer("propose", """
                    {"remedy": "REPAIR", "amount": 900, "description": "We repair it.",
                     "toldToCustomer": "You get it back on Tuesday."}""");
            case "form:contact-stakeholders" -> answer("contacted", """
                    {"contacts": [{"who": "Stores", "method": "TELEPHONE", "agreed": "Collected at 17:30.", "at": "%s"}]}""".formatted(yesterday()));
            case "form:apply" -> answer("apply", """
                    {"actions": [{"kind": "PRODUCT_CHANGED", "what": "Repaired and sent.", "who": "Stores",
                     "doneAt": "%s"}]}""".formatted(yesterday()));
            case "form:report" -> answer("report", "{}");
            case "form:inform-customer" -> answer("inform", """
                    {"words": "It is repaired and on its way.", "way": "TELEPHONE", "toldAt": "%s"}""".formatted(yesterday()));
            case "form:confirm" -> answer("solved", """
                    {"words": "Yes, it plays.", "proof": "WRITTEN", "answeredAt": "%s"}""".formatted(yesterday()));
            case "form:close" -> answer("close", """
                    {"actions": "Stores told."}""");
            default -> throw new IllegalStateException("no client here fills in " + form);
        };
    }

    private static String[] answer(String outcome, String body) {
        return new String[] {"?outcome=" + outcome, body};
    }

    private static String option(String title, String remedy) {
        return """
                {"title": "%s", "remedy": "%s", "cost": 900, "feasibility": 4, "satisfaction": 4}""".formatted(title, remedy);
    }

    private static String moment(int daysLater, String hour) {
        return """
                {"day": "%s", "hour": "%s"}""".formatted(tuesday().plusDays(daysLater), hour);
    }

    private static LocalDate tuesday() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    }
}
