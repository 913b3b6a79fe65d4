package vn.dondoc.organization;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dondoc.TestDatabase;

/** Gives tests of this room a database with its own tables and nothing else, one for all of them. */
class OrganizationDatabase implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(DataSource.class);
    }

    @Override
    public DataSource resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OrganizationDatabase.class))
                .getOrComputeIfAbsent("database", key -> migrated(), DataSource.class);
    }

    private static DataSource migrated() {
        DataSource database = new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(MigrationVersion.fromVersion("001"))
                .load()
                .migrate();
        return database;
    }
}
