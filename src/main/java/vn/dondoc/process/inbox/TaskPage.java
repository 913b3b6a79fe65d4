package vn.dondoc.process.inbox;

import java.util.List;

/** A page of tasks and how many there are in all. */
public record TaskPage(List<TaskView> items, long total) {}
