package vn.dondoc.intake.reading;

import java.util.List;

/**
 * A file as read.
 *
 * @param text the whole as plain text, to show beside the result; its lines are what {@code L…} sources count
 * @param rows in reading order, blank ones left out
 */
public record SourceDocument(String text, List<SourceRow> rows) {

    public SourceDocument {
        rows = List.copyOf(rows);
    }
}
