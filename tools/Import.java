import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Imports a file of complaints by command: {@code java tools/Import.java FILE --layout cfpb [--for-real]}. It needs Java 17
 * or newer and nothing else. How to use it is told in docs/how-to/how-do-i-import-complaints.md.
 */
public final class Import {
    private static final String USAGE = """
            Usage: java tools/Import.java FILE --layout LAYOUT [--for-real] [--report REPORT]

              FILE             the complaints, as comma separated values with a heading
              --layout LAYOUT  how the file is laid out, like cfpb or nyc311
              --for-real       register the rows; without it the file is only checked
              --report REPORT  where the report goes; FILE with .report.csv behind it otherwise

            REDRESS_URL is the address of the server, like https://desk.example/redress, and REDRESS_TOKEN a token
            that an administrator has issued. It ends with 0 when all went well, 1 when the server refused, 2 when the
            command was not understood.""";
    private static final Set<String> RUNNING = Set.of("CHECKING", "IMPORTING");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String token;

    private Import(String server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Does what the arguments say, and ends with a status that scripts can ask. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Order order = Order.of(arguments);
            new Import(setting("REDRESS_URL").replaceAll("/+$", ""), setting("REDRESS_TOKEN")).carryOut(order);
        } catch (Misunderstood e) {
            end(2, e.getMessage() + "\n\n" + USAGE);
        } catch (Refused e) {
            end(1, e.getMessage());
        } catch (ConnectException e) {
            end(1, "There is no server at " + System.getenv("REDRESS_URL") + ". Check REDRESS_URL, and whether it runs.");
        } catch (IOException e) {
            end(1, "The server could not be asked: " + e.getMessage() + ". Nothing is lost: run the command again.");
        }
    }

    private void carryOut(Order order) throws IOException, InterruptedException {
        String query = "?dryRun=true&layout=" + encoded(order.layout)
                + "&name=" + encoded(order.file.getFileName().toString());
        HttpResponse<String> sent = ask(request(URI.create(server + "/api/v1/imports" + query))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(order.file)));
        URI job = URI.create(server + "/api/v1/imports/" + field(sent.body(), "id"));
        String outcome = finished(job, sent.body());
        if (order.forReal && field(outcome, "state").equals("CHECKED")) {
            outcome = finished(job, ask(request(URI.create(job + "/start")).POST(BodyPublishers.noBody())).body());
        }
        requireGood(outcome);
        tell(outcome, order.forReal);
        Files.writeString(order.report, ask(request(URI.create(job + "/report"))).body());
        System.out.println("Report: " + order.report);
    }

    private String finished(URI job, String begun) throws IOException, InterruptedException {
        String progress = begun;
        while (RUNNING.contains(field(progress, "state"))) {
            System.out.println(field(progress, "state").equals("CHECKING") ? "Checking: " + read(progress)
                    : "Importing: " + read(progress));
            Thread.sleep(PAUSE.toMillis());
            progress = ask(request(job)).body();
        }
        return progress;
    }

    private static String read(String progress) {
        String total = field(progress, "rowsTotal");
        return field(progress, "rowsRead") + (total.equals("0") ? "" : " of " + total) + " rows";
    }

    private static void tell(String outcome, boolean forReal) {
        System.out.println(forReal ? "Imported:" : "Checked, nothing is registered yet:");
        System.out.println("  open cases      " + field(outcome, "open"));
        System.out.println("  closed cases    " + field(outcome, "closed"));
        System.out.println("  cases already   " + field(outcome, "known"));
        System.out.println("  not accepted    " + field(outcome, "rejected"));
    }

    private static void requireGood(String outcome) {
        String state = field(outcome, "state");
        if (state.equals("REFUSED")) {
            String line = field(outcome, "problemLine");
            throw new Refused(field(outcome, "problem") + (line.equals("0") ? "" : " See line " + line + "."));
        }
        if (!state.equals("CHECKED") && !state.equals("DONE")) {
            throw new Refused("The server stopped in the middle. Run the command again: no row becomes two cases.");
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        boolean problem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        throw new Refused(problem
                ? field(answer.body(), "title") + " (" + field(answer.body(), "code") + ")"
                : "The server answered " + answer.statusCode() + ". Check that REDRESS_URL ends like …/redress.");
    }

    /** What stands under a name in the flat objects this interface answers with. */
    private static String field(String json, String name) {
        Matcher found = Pattern.compile('"' + name + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,}\\s]+))").matcher(json);
        if (!found.find()) {
            throw new Refused("The server gave an answer this command does not know; it is of another version.");
        }
        return found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new Misunderstood(name + " is not set.");
        }
        return value.strip();
    }

    private static void end(int status, String why) {
        System.err.println(why);
        System.exit(status);
    }

    private record Order(Path file, String layout, boolean forReal, Path report) {
        static Order of(String[] arguments) {
            Path file = null;
            Path report = null;
            String layout = null;
            boolean forReal = false;
            for (int each = 0; each < arguments.length; each++) {
                switch (arguments[each]) {
                    case "--layout" -> layout = after(arguments, each++);
                    case "--report" -> report = Path.of(after(arguments, each++));
                    case "--for-real" -> forReal = true;
                    default -> file = onlyOne(file, arguments[each]);
                }
            }
            if (file == null || layout == null) {
                throw new Misunderstood(file == null ? "Which file?" : "Which layout?");
            }
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Misunderstood("There is no file " + file + " that can be read.");
            }
            return new Order(file, layout, forReal, report == null ? Path.of(file + ".report.csv") : report);
        }

        private static String after(String[] arguments, int option) {
            if (option + 1 == arguments.length) {
                throw new Misunderstood(arguments[option] + " needs a word behind it.");
            }
            return arguments[option + 1];
        }

        private static Path onlyOne(Path before, String argument) {
            if (before != null || argument.startsWith("-")) {
                throw new Misunderstood("What is " + argument + "?");
            }
            return Path.of(argument);
        }
    }

    /** The command was not understood; nothing was asked. */
    private static final class Misunderstood extends RuntimeException {
        Misunderstood(String why) {
            super(why);
        }
    }

    /** The server does not take it. */
    private static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }
}
