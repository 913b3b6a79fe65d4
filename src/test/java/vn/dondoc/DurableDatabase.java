package vn.dondoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The server that users get, durable as theirs, for measuring: one for each JVM, a database for each who asks. */
public final class DurableDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedDatabase POSTGRES = start();

        private static EmbeddedDatabase start() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "data");
                EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                // After the applications that use it.
                SpringApplication.getShutdownHandlers().add(() -> remove(database, folder));
                return database;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void remove(EmbeddedDatabase database, Path folder) {
            try {
                database.close();
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** How to reach a new, empty database, as settings of Spring Boot. */
    public static Map<String, String> fresh() {
        EmbeddedDatabase server = Server.POSTGRES;
        String name = "bench" + COUNT.incrementAndGet();
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        String url = server.jdbcUrl().substring(0, server.jdbcUrl().lastIndexOf('/') + 1) + name;
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", server.username(),
                "spring.datasource.password", server.password());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(fresh()).applyTo(context);
    }
}
