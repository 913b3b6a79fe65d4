package vn.dondoc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server of our own in a data folder, durable and with password login on loopback. One application
 * for each folder; a server that a killed application left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "dondoc";

    private final FileChannel lockChannel;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(FileChannel lockChannel, EmbeddedPostgres server, String password) {
        this.lockChannel = lockChannel;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server of this folder, creating both if need be.
     *
     * @throws FolderInUseException if another copy of the application works in the folder
     */
    static EmbeddedDatabase start(Path folder) {
        try {
            Path dataFolder = Files.createDirectories(folder.toAbsolutePath().normalize());
            FileChannel lock = lock(dataFolder);
            Path cluster = dataFolder.resolve("postgres");
            OrphanedServer.stop(cluster);
            String password = password(dataFolder);
            EmbeddedPostgres server = start(cluster, dataFolder.resolve("postgres-password"), password);
            EmbeddedDatabase database = new EmbeddedDatabase(lock, server, password);
            database.createDatabase();
            LOG.info("PostgreSQL in {} on port {}", cluster, server.getPort());
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException("The database in " + folder + " does not start", failure);
        }
    }

    private static FileChannel lock(Path dataFolder) throws IOException {
        FileChannel channel =
                FileChannel.open(dataFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new FolderInUseException(dataFolder);
        }
        return channel;
    }

    private static String password(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve("postgres-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
        return Files.readString(file).strip();
    }

    private static EmbeddedPostgres start(Path cluster, Path passwordFile, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(freePort())
                .setPGStartupWait(Duration.ofSeconds(60))
                // Options of initdb: a cluster that asks for the password from its first start on.
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password)
                // The library switches durability off for tests; this is somebody's year of work.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void createDatabase() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                requireOn(statement, setting);
            }
            boolean exists;
            try (ResultSet rows =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                exists = rows.next();
            }
            if (!exists) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException failure) {
            close();
            throw new IOException("The database cannot be prepared", failure);
        }
    }

    private static void requireOn(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("show " + setting)) {
            if (!rows.next() || !"on".equals(rows.getString(1))) {
                throw new SQLException(setting + " is not on: the database would not survive a crash");
            }
        }
    }

    /** The address for JDBC, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    /** The superuser that the library creates. */
    public String username() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lockChannel.close();
        }
    }

    /** Another copy of the application works in the data folder. */
    static final class FolderInUseException extends RuntimeException {
        FolderInUseException(Path folder) {
            super("Thư mục dữ liệu " + folder
                    + " đang được một bản Đôn Đốc khác sử dụng. Hãy dừng bản đó trước, hoặc chọn thư mục khác bằng"
                    + " --dondoc.data-dir=…");
        }
    }
}
