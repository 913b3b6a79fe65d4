package vn.dondoc.process.time;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's own clock and the jobs that wait for it; only the demo moves them. */
@Component
public class EngineTime {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    EngineTime(@Lazy ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Lets the engine's clock run ahead of the machine's by this much; static, before the engine is built too. */
    public static void runAheadBy(Duration offset) {
        ClockUtil.resetClock();
        ClockUtil.offset(offset.toMillis());
    }

    /**
     * Stops acquiring jobs and waits for those that run: their locks are measured by the clock that is about to move,
     * and a job whose lock has run out runs twice.
     *
     * @return whether all jobs had ended in time
     */
    public boolean pause() {
        executor().shutdown();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (lockedJobs() > 0) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    private int lockedJobs() {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null and lock_exp_time_ > ?")
                .param(Timestamp.from(ClockUtil.getCurrentTime().toInstant()))
                .query(Integer.class)
                .single();
    }

    /** Goes on acquiring jobs. */
    public void resume() {
        if (executor().isAutoActivate()) {
            executor().start();
        }
    }

    /** When the next job is due, at or before this instant; jobs that may run at once are due now. */
    public Optional<Instant> nextDue(Instant until) {
        Job next = management()
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
        return next == null ? Optional.empty() : Optional.of(next.getDuedate().toInstant());
    }

    /** Runs everything that is due now, until nothing is left; counts what ran and what failed. */
    public Ran runDue() {
        int run = 0;
        int failed = 0;
        while (true) {
            var due = management()
                    .createJobQuery()
                    .executable()
                    .active()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 200);
            if (due.isEmpty()) {
                return new Ran(run, failed);
            }
            for (Job job : due) {
                if (execute(job)) {
                    run++;
                } else {
                    failed++;
                }
            }
        }
    }

    private boolean execute(Job job) {
        try {
            management().executeJob(job.getId());
            return true;
        } catch (RuntimeException failure) {
            // The engine has counted the retry and kept the reason; the job comes again or becomes an incident.
            return management().createJobQuery().jobId(job.getId()).count() == 0;
        }
    }

    private ManagementService management() {
        return engine.getManagementService();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** How many jobs ran, and how many of them failed. */
    public record Ran(int run, int failed) {

        public Ran plus(Ran other) {
            return new Ran(run + other.run, failed + other.failed);
        }
    }
}
