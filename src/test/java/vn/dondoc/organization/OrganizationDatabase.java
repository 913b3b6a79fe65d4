package vn.dondoc.organization;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests of this room a server with its own tables and nothing else, one for all of them. */
class OrganizationDatabase implements ParameterResolver {

    private record Server(EmbeddedPostgres postgres) implements CloseableResource {
        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(DataSource.class);
    }

    @Override
    public DataSource resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OrganizationDatabase.class))
                .getOrComputeIfAbsent("server", key -> start(), Server.class)
                .postgres()
                .getPostgresDatabase();
    }

    private static Server start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .target(MigrationVersion.fromVersion("001"))
                    .load()
                    .migrate();
            return new Server(postgres);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
