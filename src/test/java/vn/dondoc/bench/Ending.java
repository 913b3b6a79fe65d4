package vn.dondoc.bench;

/** What the last acceptances of a plan cost, with the jobs that continue the plan after each. */
record Ending(double lastMillis, double lateMillis) {

    Ending(Course course) {
        this(
                course.endings().last(1).medianMillis(),
                course.endings().last(11).allButLast().medianMillis());
    }
}
