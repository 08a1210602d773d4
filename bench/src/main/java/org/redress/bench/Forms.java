package org.redress.bench;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.redress.servicelevel.domain.SouthAfricanHolidays;

/** What a client of the API sends for a late amplifier, form by form. */
final class Forms {
    private final Clock clock;

    /** @param clock the time at which the server is */
    Forms(Clock clock) {
        this.clock = clock;
    }

    /** A registration; each customer has an address letters go to. */
    String register(String name) {
        return """
                {"newCustomer": {"title": "Ms", "firstName": "Zanele", "lastName": "%s", "phone": "051 555 0142",
                 "email": "%s@customers.example"}, "kind": "COMPLAINT", "channel": "ELECTRONIC",
                 "title": "Amplifier arrived dented, new one late",
                 "customerWords": "You told me Friday. Friday came and I sat at home the whole day."}""".formatted(name, name);
    }

    String contact() {
        return """
                {"when": %s, "method": "POST", "about": "The waybill number", "suits": true}""".formatted(moment(0, "10:00"));
    }

    /** Another time for a promise. */
    String later() {
        return """
                {"dueAt": %s, "reason": "The courier is ill.", "suits": true}""".formatted(moment(2, "10:00"));
    }

    /** Why a promise need not be kept. */
    String noLongerNeeded() {
        return """
                {"reason": "She came by herself."}""";
    }

    /** The query and the body that complete a form. */
    String[] completion(String form, String staffId) {
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
            case "form:keep-informed" -> answer("spoke", """
                    {"words": "There is nothing new yet; the courier has it.", "way": "TELEPHONE", "toldAt": "%s",
                     "wordingBecause": "", "next": %s}""".formatted(yesterday(), contact()));
            case "form:confirm" -> answer("solved", """
                    {"words": "Yes, it plays.", "proof": "WRITTEN", "answeredAt": "%s"}""".formatted(yesterday()));
            case "form:close" -> answer("close", """
                    {"actions": "Stores told."}""");
            case "form:assign-responsibility" -> answer("assign-one-more", """
                    {"staffId": %s, "reason": "She knows the customer."}""".formatted(staffId));
            case "form:obtain-information" -> answer("obtained", """
                    {"answer": "WB-1234."}""");
            case "form:decide-handover" -> answer("leave", """
                    {"reason": "Everybody else has more to do."}""");
            case "form:take-on-escalation" -> answer("take-on", """
                    {"answer": "ADVISE", "words": "Send it today.", "estimate": %s, "nextHear": %s}""".formatted(moment(1, "11:00"), contact()));
            case "form:settle-escalation" -> answer("settle", """
                    {"result": "It was sent."}""");
            case "form:review" -> answer("accept", "{}");
            case "form:decide-without-answer" -> answer("go-on", """
                    {"reason": "We know enough."}""");
            case "form:follow-up" -> answer("stays-solved", """
                    {"method": "TELEPHONE", "words": "It still plays.", "fixedForGood": "Another courier.",
                     "content": true, "askedForBusiness": false, "interest": "Nothing."}""");
            default -> throw new IllegalStateException("no client here fills in " + form);
        };
    }

    /** A proposal for so many whole units of the currency. */
    String[] proposal(int amount) {
        return answer("propose", """
                {"remedy": "REPAIR", "amount": %d, "description": "We repair it.",
                 "toldToCustomer": "You get it back on Tuesday."}""".formatted(amount));
    }

    String[] approval() {
        return answer("approve", "{}");
    }

    String[] question() {
        return answer("return", """
                {"question": "Was it insured?"}""");
    }

    String[] accepted() {
        return answer("accept", "{}");
    }

    String[] givenBack() {
        return answer("give-back", """
                {"reason": "I do not know repairs."}""");
    }

    String[] notMine() {
        return answer("refuse", """
                {"reason": "It is about an account."}""");
    }

    String[] notSolved() {
        return answer("not-solved", """
                {"words": "It hums.", "proof": "WRITTEN", "answeredAt": "%s", "nextHear": %s}""".formatted(yesterday(), contact()));
    }

    /** A case goes to somebody else. */
    String handOver(String receiver) {
        return """
                {"receiverId": %s, "whyNot": "I have no way to the courier.", "whyShe": "She deals with him each day.",
                 "wanted": "Find the amplifier.", "oneMore": true, "nextHear": %s}""".formatted(receiver, contact());
    }

    String escalation() {
        return """
                {"reason": "NO_SOLUTION", "detail": "The courier does not answer.", "nextHear": %s}""".formatted(contact());
    }

    /** Somebody is away from a day on. */
    String absence(String staffId, String substitute, Instant from, int days) {
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        return """
                {"staffId": %s, "firstDay": "%s", "lastDay": "%s", "substituteId": %s}""".formatted(staffId, first, first.plusDays(days - 1L), substitute);
    }

    private static String[] answer(String outcome, String body) {
        return new String[] {"?outcome=" + outcome, body};
    }

    private static String option(String title, String remedy) {
        return """
                {"title": "%s", "remedy": "%s", "cost": 900, "feasibility": 4, "satisfaction": 4}""".formatted(title, remedy);
    }

    private String moment(int daysLater, String hour) {
        return """
                {"day": "%s", "hour": "%s"}""".formatted(tuesday().plusDays(daysLater), hour);
    }

    /** On which we work. */
    private LocalDate tuesday() {
        LocalDate tuesday = LocalDate.now(clock).plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        while (SouthAfricanHolidays.plan().isHoliday(tuesday)) {
            tuesday = tuesday.plusWeeks(1);
        }
        return tuesday;
    }

    private Instant yesterday() {
        return clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    }
}
