package vn.dondoc.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One plan's work on its way to the last acceptance, timed by step. */
final class Course {

    private final Side side;
    private final String plan;
    private final Map<String, Samples> steps = new HashMap<>();
    private final Samples jobs = new Samples();
    private final Samples endings = new Samples();

    Course(Side side, String plan) {
        this.side = side;
        this.plan = plan;
    }

    /** Takes all work of both one step on, in blocks of one and the other. */
    static void alternate(Course one, Course other, String step, int block) {
        List<String> ones = one.side.open(one.plan, step);
        List<String> others = other.side.open(other.plan, step);
        if (ones.size() != others.size()) {
            throw new IllegalStateException(ones.size() + " against " + others.size() + " tasks " + step);
        }
        System.gc();
        for (int from = 0; from < ones.size(); from += block) {
            int to = Math.min(from + block, ones.size());
            if (from / block % 2 == 0) {
                one.complete(step, ones.subList(from, to));
                other.complete(step, others.subList(from, to));
            } else {
                other.complete(step, others.subList(from, to));
                one.complete(step, ones.subList(from, to));
            }
        }
    }

    /** Takes all work one step on. */
    void finish(String step) {
        complete(step, side.open(plan, step));
    }

    private void complete(String step, List<String> tasks) {
        for (String task : tasks) {
            long start = System.nanoTime();
            side.complete(step, task);
            long completed = System.nanoTime();
            of(step).add(completed - start);
            if (step.equals(Side.ACCEPT)) {
                continuePlan(completed - start);
            }
        }
    }

    private void continuePlan(long acceptance) {
        String job = side.jobs(plan).get(0);
        long start = System.nanoTime();
        side.run(job);
        long took = System.nanoTime() - start;
        jobs.add(took);
        endings.add(acceptance + took);
    }

    Samples of(String step) {
        return steps.computeIfAbsent(step, key -> new Samples());
    }

    Samples jobs() {
        return jobs;
    }

    /** Acceptance and what follows in the plan, in the order in which the work ended. */
    Samples endings() {
        return endings;
    }
}
