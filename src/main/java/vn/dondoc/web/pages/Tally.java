package vn.dondoc.web.pages;

/**
 * How far a heap of work is; cancelled work does not count.
 *
 * @param done accepted, or carried out to the end of the year
 * @param review handed in, to be confirmed or accepted
 * @param appointing without an officer yet
 * @param working under way, or waiting for its day or its event
 * @param notDone still open when the year was closed
 * @param overdue not handed in though the due day has passed; also counted as appointing or working
 */
public record Tally(int total, int done, int review, int appointing, int working, int notDone, int overdue) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                total + other.total,
                done + other.done,
                review + other.review,
                appointing + other.appointing,
                working + other.working,
                notDone + other.notDone,
                overdue + other.overdue);
    }

    /** Whole per cent, never 100 before all is done. */
    public int percentDone() {
        return total == 0 ? 0 : done * 100 / total;
    }

    /** Width of a part of the bar in per cent, with one decimal, for CSS. */
    public String width(int part) {
        long tenths = total == 0 ? 0 : Math.round(part * 1000.0 / total);
        return tenths / 10 + "." + tenths % 10;
    }
}
