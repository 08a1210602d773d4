import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when an integration test that exists did not run. Started by the build with the folder of the test
 * sources, the folder of the reports and, when the sources start below it, the package.
 */
final class EveryTestRan {
    private static final Pattern COUNTS = Pattern.compile("<testsuite [^>]*\\btests=\"(\\d+)\"[^>]*\\bskipped=\"(\\d+)\"");

    private EveryTestRan() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path reports = Path.of(arguments[1]);
        String above = arguments.length > 2 ? arguments[2] + "." : "";
        List<String> missing;
        long existing;
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> tests = files.filter(file -> file.toString().endsWith("IT.java"))
                    .map(file -> sources.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.').replace('\\', '.'))
                    .map(name -> above + name)
                    .filter(name -> !name.substring(name.lastIndexOf('.') + 1).startsWith("Abstract"))
                    .toList();
            existing = tests.size();
            missing = tests.stream().filter(test -> !ran(reports, test)).toList();
        }
        if (existing == 0 || !missing.isEmpty()) {
            System.err.println("Integration tests that exist and did not run: " + (existing == 0 ? "all" : missing));
            System.exit(1);
        }
        System.out.println("All " + existing + " integration test classes ran (" + reports.getFileName() + ")");
    }

    private static boolean ran(Path reports, String test) {
        Path report = reports.resolve("TEST-" + test + ".xml");
        try {
            if (!Files.exists(report) || olderThanTheArchive(report, reports)) {
                return false;
            }
            Matcher counts = COUNTS.matcher(Files.readString(report));
            return counts.find() && Integer.parseInt(counts.group(1)) > Integer.parseInt(counts.group(2));
        } catch (IOException e) {
            return false;
        }
    }

    /** A report of an earlier build says nothing about this one. */
    private static boolean olderThanTheArchive(Path report, Path reports) throws IOException {
        Path archive = reports.resolveSibling("..").resolve("redress.ear").normalize();
        return Files.exists(archive)
                && Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(archive)) < 0;
    }
}
