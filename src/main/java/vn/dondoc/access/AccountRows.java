package vn.dondoc.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.OfficerId;

/** The table of accounts. */
@Repository
class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(OfficerId officer) {
        return jdbc.sql("select * from account where officer = :officer")
                .param("officer", officer.value())
                .query((row, n) -> {
                    Timestamp until = row.getTimestamp("delay_until");
                    return new Account(
                            new OfficerId(row.getString("officer")),
                            row.getString("password"),
                            row.getBoolean("must_change"),
                            row.getBoolean("sample"),
                            row.getInt("version"),
                            row.getInt("failed"),
                            until == null ? null : until.toInstant());
                })
                .optional();
    }

    /** Opens the account or gives it another password; delays are over, sessions of the former password too. */
    void setPassword(OfficerId officer, String encoded, boolean mustChange, boolean sample) {
        jdbc.sql("""
                        insert into account (officer, password, must_change, sample)
                        values (:officer, :password, :mustChange, :sample)
                        on conflict (officer) do update set password = excluded.password,
                          must_change = excluded.must_change, sample = excluded.sample,
                          version = account.version + 1, failed = 0, delay_until = null
                        """)
                .param("officer", officer.value())
                .param("password", encoded)
                .param("mustChange", mustChange)
                .param("sample", sample)
                .update();
    }

    void succeeded(OfficerId officer) {
        jdbc.sql("update account set failed = 0, delay_until = null where officer = :officer and failed > 0")
                .param("officer", officer.value())
                .update();
    }

    void failed(Account account, Instant now) {
        int failed = account.failed() + 1;
        Duration delay = Account.delayAfter(failed);
        jdbc.sql("update account set failed = failed + 1, delay_until = :until where officer = :officer")
                .param("officer", account.officer().value())
                .param("until", delay.isZero() ? null : Timestamp.from(now.plus(delay)))
                .update();
    }

    /** The encoded password that the sample accounts share, if there are any. */
    Optional<String> samplePassword() {
        return jdbc.sql("select password from account where sample order by officer limit 1")
                .query(String.class)
                .optional();
    }

    void replaceSamplePassword(String encoded) {
        jdbc.sql("update account set password = :password, version = version + 1 where sample")
                .param("password", encoded)
                .update();
    }

    /** Whether an administrator can log in with a password of their own. */
    boolean hasAdministrator(java.time.LocalDate today) {
        return jdbc.sql("""
                        select exists (select 1 from account a join officer o on o.id = a.officer
                          join post p on p.officer = o.id
                         where o.active and not a.sample and p.kind = 'ADMINISTRATOR' and p.valid_from <= :today
                           and (p.valid_to is null or p.valid_to >= :today))
                        """).param("today", today).query(Boolean.class).single();
    }
}
