package vn.dondoc.bench;

import static vn.dondoc.bench.Samples.millis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.dondoc.process.Office;

/** Fifty people at once, in sessions of their own, served by an application with a heap of 512 MB. */
@BenchApplication
class LoadBench {

    private static final int USERS = 50;
    private static final int ROUNDS = 10;

    @Autowired
    Office office;

    @Autowired
    Environment environment;

    @Test
    void fiftyPeopleAreServed() throws InterruptedException, ExecutionException {
        String plan = PagesBench.issued(office, 1_000);
        Map<String, String> database = Stream.of("url", "username", "password")
                .map(key -> "spring.datasource." + key)
                .collect(Collectors.toMap(key -> key, key -> Objects.requireNonNull(environment.getProperty(key))));
        Report report = new Report("load");
        try (OwnJvm application =
                OwnJvm.ours("512m", database, "--spring.profiles.active=demo", "--dondoc.demo.sample-plan=false")) {
            Visitor.Times times = new Visitor.Times();
            long start = System.nanoTime();
            visit(application.port(), plan, times);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            report.told("50 people, 10 rounds each: all of it", millis(took), "");
            report.told(
                    "requests a second", String.format(Locale.ROOT, "%.0f", times.count() * 1e9 / took.toNanos()), "");
            times.byKind().forEach((kind, samples) -> {
                report.told(kind + ", median", millis(samples.medianMillis()), "");
                report.told(kind + ", p95", millis(samples.p95Millis()), "");
            });
            report.told("tasks that somebody else had completed (409)", Integer.toString(times.conflicts()), "");
            report.none("errors", times.errors().size());
            report.none("out of memory with 512 MB", application.outOfMemory() ? 1 : 0);
            times.errors().stream().limit(10).forEach(System.out::println);
        }
        report.publish();
        report.requireBounds();
    }

    private static void visit(int port, String plan, Visitor.Times times)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<?>> visits = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                Visitor visitor = new Visitor(user, port, plan, times);
                visits.add(people.submit(() -> visitor.visit(ROUNDS)));
            }
            for (Future<?> visit : visits) {
                visit.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
