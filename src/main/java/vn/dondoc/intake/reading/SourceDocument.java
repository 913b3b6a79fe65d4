package vn.dondoc.intake.reading;

import java.util.List;

/**
 * A file as read.
 *
 * @param text the whole as plain text, to show beside the result. Of a text file its own lines, which {@code L…}
 *     sources count; of an office file one line for each row, beginning with the row's source and a tab
 * @param rows in reading order, blank ones left out
 * @param remarks what only the reader could see
 */
public record SourceDocument(String text, List<SourceRow> rows, List<Remark> remarks) {

    public SourceDocument {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
