package vn.dondoc.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.Stage;

/** A plan's appendices as the page shows them: sections with their progress, and the rows of those that are open. */
public record PlanTree(List<Appendix> appendices, int rows, boolean cut) {

    public record Appendix(
            int position,
            String number,
            String title,
            @Nullable String index,
            @Nullable String goal,
            List<Section> sections) {}

    /**
     * @param position in its appendix; -1 for the rows without a section
     * @param criteria the rows, or null where they are fetched when the section is opened
     */
    public record Section(
            int appendix,
            int position,
            String numeral,
            String title,
            int tasks,
            Tally tally,
            @Nullable List<Criterion> criteria) {

        /** Its place in addresses and in the page. */
        public String anchor() {
            return "muc-" + appendix + "." + position;
        }
    }

    public record Criterion(
            String id,
            String ordinal,
            @Nullable String code,
            String title,
            boolean survey,
            @Nullable BigDecimal maxScore,
            @Nullable BigDecimal achieved,
            @Nullable String target,
            List<Task> tasks) {}

    /** @param leads names of the lead units, before the work is in their hands */
    public record Task(
            String id,
            String text,
            String time,
            @Nullable String leads,
            @Nullable String coordinating,
            List<Hand> hands) {}

    /**
     * The task in one unit's hands.
     *
     * @param daysOver days since the due day, 0 if it has not passed or the work is handed in
     * @param late whether it was handed in after the due day
     */
    public record Hand(
            String id,
            String unit,
            @Nullable String officer,
            Stage stage,
            @Nullable LocalDate due,
            long daysOver,
            boolean late,
            int extensions) {}
}
