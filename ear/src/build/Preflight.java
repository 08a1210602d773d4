import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks, before anything is built, whether the server could start here; if not, says why in one sentence and fails. */
final class Preflight {
    private static final int NODE = 20;

    private Preflight() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> settings = System.getenv();
        Path data = Path.of(settings.getOrDefault("REDRESS_DATA_DIR", arguments[0] + "/data"));
        boolean derby = settings.getOrDefault("REDRESS_DB_KIND", "derby").equals("derby");
        Optional<String> obstacle = Stream.of(
                        node(),
                        port(settings.getOrDefault("REDRESS_HTTP_PORT", "9080")),
                        directory(data),
                        derby ? secondServer(data.resolve("redress").resolve("dbex.lck")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
        if (obstacle.isPresent()) {
            System.err.println("\n  Redress cannot start: " + obstacle.get() + "\n");
            System.exit(1);
        }
    }

    private static Optional<String> node() throws InterruptedException {
        String found = "none";
        try {
            Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            found = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            node.waitFor();
        } catch (IOException notInstalled) {
            found = "none";
        }
        Matcher version = Pattern.compile("v(\\d+)\\..*").matcher(found);
        return version.matches() && Integer.parseInt(version.group(1)) >= NODE
                ? Optional.empty()
                : Optional.of("it is built with Node " + NODE + " or newer, and this machine has " + found
                        + ". Install Node and try again.");
    }

    private static Optional<String> port(String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(setting)));
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of("REDRESS_HTTP_PORT must be a number, and it is '" + setting + "'.");
        } catch (IOException e) {
            return Optional.of("port " + setting + " is taken by another program. Stop that one, or choose another port"
                    + " with REDRESS_HTTP_PORT.");
        }
    }

    private static Optional<String> directory(Path data) {
        if (!data.isAbsolute()) {
            return Optional.of("REDRESS_DATA_DIR must be an absolute path, and it is '" + data + "'.");
        }
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            return Optional.of("the data directory " + data + " cannot be made.");
        }
        return Files.isWritable(data)
                ? Optional.empty()
                : Optional.of("the data directory " + data + " cannot be written to.");
    }

    /** Derby holds a lock on this file as long as a server has the database open. */
    private static Optional<String> secondServer(Path lock) {
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try (RandomAccessFile file = new RandomAccessFile(lock.toFile(), "rw");
                FileLock held = file.getChannel().tryLock()) {
            return held == null ? Optional.of(inUse(lock)) : Optional.empty();
        } catch (IOException | OverlappingFileLockException e) {
            return Optional.of(inUse(lock));
        }
    }

    private static String inUse(Path lock) {
        return "another server uses the data directory " + lock.getParent().getParent()
                + ". Stop that one, or choose another directory with REDRESS_DATA_DIR.";
    }
}
