package org.redress.page;

/**
 * The way a complaint usually takes, worked by one person, so that a test begins where its own path leaves it. Each case
 * has a title of its own, by which it is found again among the others.
 */
final class UsualWay {
    static final String RESTATEMENT = "Amplifier promised for Friday came on Tuesday with a dented housing.";

    private final CasePage page;

    private UsualWay(CasePage page) {
        this.page = page;
    }

    /** A complaint of Mrs Fortuin, registered with her agreement to our words. */
    static UsualWay begins(Browser agent, String title) {
        return new UsualWay(RegisterPage.open(agent)
                .caller("Zanele", "Fortuin", "051 555 0142")
                .says("You told me Friday. Friday came and I sat at home the whole day.")
                .about(title)
                .readBack(RESTATEMENT)
                .agreed());
    }

    CasePage page() {
        return page;
    }

    /** Step 1. */
    UsualWay assessed(String nature) {
        new AssessForm(page).nature(nature).assess();
        return this;
    }

    /** Step 2. */
    UsualWay restated() {
        new RestateForm(page).agreed(RESTATEMENT);
        return this;
    }

    /** Steps 1 to 4. */
    UsualWay identified() {
        assessed("DELAY").restated();
        new AcceptResponsibilityForm(page).accept();
        return recorded();
    }

    /** Step 4. */
    UsualWay recorded() {
        new RecordForm(page).complete(ContactDays.first(), "Phone her with the courier's answer.");
        return this;
    }

    /** Steps 5 to 7, with two options of which she takes the first. */
    UsualWay committed() {
        new PlanForm(page)
                .option(0, "New amplifier by courier", "REPLACEMENT", "3870", ContactDays.first())
                .option(1, "Repair ours, lend one meanwhile", "REPAIR", "900", ContactDays.first())
                .chosen(0)
                .ourStep("Stores", "Hand it to the courier", ContactDays.first())
                .nothingForTheCustomerToDo()
                .nextContact("The waybill number", ContactDays.first(), "10:00")
                .agreedBy("Mrs Fortuin")
                .agree();
        new CommitForm(page).promise(ContactDays.second(), "15:00");
        new SupportForm(page).arrange("A named contact.", "Stores help.");
        return this;
    }

    /** Step 8: within the limit of an agent up to 1 500. */
    UsualWay proposed(String amount) {
        new ProposeForm(page)
                .remedy("REPLACEMENT", amount)
                .inWords("A new amplifier by courier.", "You get a new amplifier, at your door before 12:00.")
                .propose();
        return this;
    }

    /** Steps 9 and 10. */
    UsualWay applied() {
        new ContactStakeholdersForm(page).contacted("Stores", "Courier collects at 17:30.");
        new ApplyForm(page).done("New amplifier handed to the courier.", "Stores", ContactDays.yesterday());
        return this;
    }

    /** Steps 11 and 12, until she has heard the outcome. */
    UsualWay told() {
        new ReportForm(page).tellEverybody("What happened and what was done.").everybodyKnows();
        new InformCustomerForm(page).told("Your new amplifier left our stores. Thank you for telling us.");
        return this;
    }

    /** The customer says yes, the promises are kept, the case is closed. */
    UsualWay closed() {
        new ConfirmForm(page).solved("Yes, it plays. At least somebody phones when they say they will.");
        CloseForm form = new CloseForm(page);
        page.keepEveryPromise();
        form.close("New amplifier delivered, stores told.");
        page.ended();
        return this;
    }
}
