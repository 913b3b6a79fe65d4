package vn.dondoc.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.OfficerId;

/** What the leadership does about overdue work. */
public sealed interface OverdueAction {

    /** Why; obligatory. */
    @Nullable
    String comment();

    /** Đôn đốc: the officer is told to finish. */
    record Urge(@Nullable String comment) implements OverdueAction {}

    /** Giao người khác. */
    record HandOver(OfficerId officer, @Nullable String comment) implements OverdueAction {}

    /** Gia hạn. */
    record Extend(LocalDate newDue, @Nullable String comment) implements OverdueAction {}
}
