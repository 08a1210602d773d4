package org.redress.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page there is, with people who see it: one with work on it, and each role for which it looks different.
 *
 * @param ofTheAgent a case whose task is with the agent
 * @param ofTheSupervisor a case that waits for approval
 * @param theImport the address of an import that is done
 * @param theAgreement the code of an agreement with a draft that the process owner has written
 * @param theCompany the number of a company a customer speaks for
 * @param theDraft the number of a draft of the models
 * @param toTheCustomer the address of the link into a case that its customer has
 * @param toTheSupplier that of a supplier who was asked for something in it
 */
record Places(
        CasePage ofTheAgent,
        CasePage ofTheSupervisor,
        String theImport,
        String theAgreement,
        String theCustomer,
        String theCompany,
        long theDraft,
        String toTheCustomer,
        String toTheSupplier) {
    private static final Path PAGES = Path.of(System.getProperty("redress.source"), "web", "src", "main", "webapp");

    /**
     * A page as somebody sees it.
     *
     * @param page its file, from the folder of the pages
     * @param reader who is signed in, if anybody must be
     * @param question what follows the page in its address
     */
    record Place(String page, Optional<String> reader, String question) {
        String address() {
            return "/" + page + question;
        }
    }

    List<Place> all() {
        return List.of(
                open("login.xhtml"),
                open("errors/conflict.xhtml"),
                open("errors/expired.xhtml"),
                open("errors/failed.xhtml"),
                open("errors/missing.xhtml"),
                open("errors/refused.xhtml"),
                open("lodge"),
                open(toTheCustomer),
                open(toTheSupplier),
                seen("lerato", "index.xhtml", ""),
                seen("lerato", "change-password.xhtml", ""),
                seen("lerato", "worklist/worklist.xhtml", "?view=MINE"),
                seen("marlene", "worklist/capacity.xhtml", ""),
                seen("lerato", "find-case.xhtml", ""),
                seen("lerato", "find-case.xhtml", "?state=OPEN"),
                seen("thandi", "find-case.xhtml", "?state=OPEN&only=CASE"),
                seen("marlene", "find-case.xhtml", ""),
                seen("marlene", "find-case.xhtml", "?outcome=WITH_GRIEVANCE&product=kettle&only=CASE"),
                seen("lerato", "complaint/register-complaint.xhtml", ""),
                seen("lerato", "customer/customer.xhtml", "?id=" + theCustomer),
                seen("lerato", "customer/company.xhtml", "?id=" + theCompany),
                seen("lerato", "complaint/case.xhtml", "?id=" + ofTheAgent.id()),
                seen("lerato", "complaint/case.xhtml", "?id=" + ofTheSupervisor.id()),
                seen("lerato", "complaint/diagram.xhtml", "?id=" + ofTheSupervisor.id()),
                seen("lerato", "correspondence/tell.xhtml", "?cases=" + ofTheAgent.id() + "," + ofTheSupervisor.id()),
                seen("lerato", "stakeholder/discussion.xhtml", "?period=WEEK"),
                seen("lerato", "commitment/promises.xhtml", ""),
                seen("marlene", "commitment/promises.xhtml", "?view=HOUSE"),
                seen("lerato", "commitment/kept-promises.xhtml", ""),
                seen("marlene", "commitment/kept-promises.xhtml", "?by=TEAM&fate=OPEN"),
                seen("marlene", "worklist/worklist.xhtml", ""),
                seen("marlene", "solution/approvals.xhtml", ""),
                seen("marlene", "intake/import.xhtml", theImport.replaceFirst("[^?]*", "")),
                seen("priya", "worklist/worklist.xhtml", "?view=MINE"),
                seen("priya", "solution/approvals.xhtml", ""),
                seen("priya", "notification/outbox.xhtml", ""),
                seen("marlene", "notification/contacts.xhtml", "?role=STORES"),
                seen("marlene", "notification/templates.xhtml", "?language=en"),
                seen("thandi", "worklist/worklist.xhtml", ""),
                seen("marlene", "servicelevel/agreements.xhtml", ""),
                seen("marlene", "servicelevel/force-majeure.xhtml", ""),
                seen("thandi", "servicelevel/agreements.xhtml", ""),
                seen("thandi", "studio/processes.xhtml", ""),
                seen("admin", "studio/processes.xhtml", ""),
                seen("thandi", "studio/decision.xhtml", "?decision=NoticesDecision"),
                seen("thandi", "studio/process.xhtml", "?process=IdentificationProcess&days=all&heat=ENTERED"),
                seen(
                        "thandi",
                        "studio/step-cases.xhtml",
                        "?process=IdentificationProcess&step=Task_AssessComplaint&number=ENTERED&days=all"),
                seen("thandi", "servicelevel/month.xhtml", "?code=STANDARD&level=A&which=late"),
                seen("thandi", "servicelevel/agreement.xhtml", "?code=STANDARD"),
                seen("priya", "servicelevel/agreement.xhtml", "?code=" + theAgreement),
                seen("thandi", "servicelevel/edit-agreement.xhtml", "?code=" + theAgreement),
                seen("thandi", "servicelevel/what-if.xhtml", "?code=" + theAgreement),
                seen("marlene", "servicelevel/calendars.xhtml", ""),
                seen("thandi", "servicelevel/calendar.xhtml", "?code=HOUSE"),
                seen("thandi", "servicelevel/edit-calendar.xhtml", "?code=HOUSE"),
                seen("thandi", "servicelevel/what-if.xhtml", "?calendar=HOUSE"),
                seen("thandi", "complaint/case.xhtml", "?id=" + ofTheAgent.id()),
                seen("thandi", "studio/drafts.xhtml", ""),
                seen("marlene", "studio/drafts.xhtml", ""),
                seen("thandi", "studio/releases.xhtml", ""),
                seen("thandi", "studio/release.xhtml", "?number=1"),
                seen("priya", "studio/offer.xhtml", "?draft=" + theDraft),
                seen("thandi", "studio/draft.xhtml", "?draft=" + theDraft + "&file=process/SolutionProcess.bpmn"),
                seen("thandi", "studio/draft.xhtml", "?draft=" + theDraft + "&file=decision/SeverityDecision.dmn"),
                seen("priya", "studio/draft.xhtml", "?draft=" + theDraft),
                seen("admin", "intake/import.xhtml", ""),
                seen("admin", "notification/outbox.xhtml", "?state=FAILED"),
                seen("lerato", "absence/absences.xhtml", ""),
                seen("marlene", "absence/absences.xhtml", ""),
                seen("marlene", "team/team.xhtml", ""),
                seen("marlene", "custody/orphans.xhtml", ""),
                seen("marlene", "operations/incidents.xhtml", ""),
                seen("admin", "operations/incidents.xhtml", "?compare=true"),
                seen("admin", "tokens.xhtml", ""),
                seen("admin", "description/api.xhtml", ""),
                seen("admin", "integration/webhooks.xhtml", ""),
                seen("admin", "demo/clock.xhtml", ""));
    }

    /** The pages that exist, whether anybody thought of them or not. */
    static Set<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("WEB-INF/"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place open(String page) {
        return new Place(page, Optional.empty(), "");
    }

    private static Place seen(String reader, String page, String question) {
        return new Place(page, Optional.of(reader), question);
    }
}
