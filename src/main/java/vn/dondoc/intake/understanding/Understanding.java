package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.reading.SourceDocument;
import vn.dondoc.intake.reading.SourceRow;

/** Walks through the rows of a document once and builds its tree. */
public final class Understanding {

    private static final int SHOWN = 120;
    private static final Pattern FOOT =
            Pattern.compile("(?:nơi nhận|trên đây là)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private final Predicate<String> isUnit;
    private final Map<String, Column> learnt;
    private final Observations observations = new Observations();
    private final List<AppendixDraft> appendices = new ArrayList<>();
    private final List<SourceRow> running = new ArrayList<>();
    private DocumentIdentity attached = DocumentIdentity.NONE;
    private @Nullable AppendixDraft appendix;
    private @Nullable AppendixRows table;
    private final List<ScoreTableRows> scoreTables = new ArrayList<>();
    private @Nullable ScoreTableRows scores;
    private boolean foot;
    private boolean headerMissed;
    private String part = "";

    private Understanding(Predicate<String> isUnit, Map<String, Column> learnt) {
        this.isUnit = isUnit;
        this.learnt = learnt;
    }

    /**
     * @param isUnit whether a text is the name of a unit, which decides how lists of names are cut
     * @param learnt what the agency has said about headers, by their folded text
     */
    public static Understood of(
            String id, SourceDocument document, Predicate<String> isUnit, Map<String, Column> learnt) {
        return new Understanding(isUnit, learnt).read(id, document);
    }

    private Understood read(String id, SourceDocument document) {
        List<SourceRow> rows = document.rows();
        for (int i = 0; i < rows.size(); i++) {
            SourceRow row = rows.get(i);
            turnTo(row.part());
            String line = row.onlyText();
            AppendixDraft heading = line.isEmpty() ? null : AppendixHeading.read(line, row.source(), appendices.size());
            TableHeader header = HeaderRows.read(rows, i, learnt);
            if (heading != null) {
                open(heading);
            } else if (header != null) {
                begin(row, header);
                i += header.rows() - 1;
            } else {
                take(row, line);
            }
        }
        endTable();
        document.remarks().forEach(remark -> observations.add(remark, appendices));
        return finish(id);
    }

    /** A new sheet begins anew: nothing of the sheet before goes on in it. */
    private void turnTo(String next) {
        if (!next.equals(part)) {
            endTable();
            part = next;
            appendix = null;
            scores = null;
            foot = false;
            headerMissed = false;
        }
    }

    private void open(AppendixDraft next) {
        endTable();
        appendix = next;
        appendices.add(next);
        foot = false;
        headerMissed = false;
    }

    private void begin(SourceRow row, TableHeader read) {
        TableHeader header = read;
        AppendixDraft current = appendix;
        scores = null;
        if (current == null && header.isScoreTable()) {
            scores = new ScoreTableRows(header);
            scoreTables.add(scores);
            return;
        }
        if (current == null) {
            current = new AppendixDraft(
                    appendices.size(), Integer.toString(appendices.size() + 1), "", row.source(), false);
            open(current);
        }
        boolean first = current.header == null;
        header = AppendixColumns.settled(header, current, row, observations);
        current.header = header;
        if (first) {
            AppendixHeading.readTitle(current);
            table = new AppendixRows(current, observations);
            if (header.maximum() != null && header.maximumText() != null) {
                observations.add(FindingCode.MAXIMUM_FROM_HEADER, current.path(), row.source(), header.maximumText());
            }
        }
        AppendixColumns.see(header, current, row, observations);
    }

    private void take(SourceRow row, String line) {
        AppendixDraft current = appendix;
        if (!line.isEmpty() && FOOT.matcher(line).matches()) {
            foot = true;
        }
        if (scores != null && scores.accept(row)) {
            return;
        }
        scores = null;
        if (current == null || foot) {
            seeMissedHeader(row);
            running.add(row);
        } else if (current.header != null && table != null && table.accept(row, current.header)) {
            headerMissed = false;
        } else if (DocumentIdentity.isAttachment(line)) {
            attach(row, Markup.text(line));
        } else if (current.header == null && !row.isTabular() && !line.isEmpty()) {
            current.title = (current.title + " " + Markup.text(line)).strip();
        } else {
            observations.add(FindingCode.LINE_LEFT_OUT, current.path(), row.source(), row.source(), shown(row));
        }
    }

    private void seeMissedHeader(SourceRow row) {
        if (row.filled() >= 4 && !headerMissed) {
            headerMissed = true;
            observations.add(FindingCode.HEADER_UNKNOWN, "/appendices", row.source(), row.source(), shown(row));
        }
    }

    private void attach(SourceRow row, String line) {
        DocumentIdentity identity = DocumentIdentity.read(line);
        DocumentIdentity known = attached;
        attached = known.or(identity);
        if (!attached.or(identity).equals(identity.or(attached))) {
            observations.add(FindingCode.DOCUMENT_IDENTITY_DISAGREES, "/document", row.source(), row.source(), line);
        }
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    private Understood finish(String id) {
        for (AppendixDraft draft : appendices) {
            AppendixHeading.readYears(draft, observations);
            Inheritance.apply(draft);
            if (draft.header == null) {
                observations.add(FindingCode.HEADER_UNKNOWN, draft.path(), draft.source, draft.source, draft.title);
            }
        }
        List<FlatScoreTable.Found> flat = FlatScoreTable.takeFrom(running);
        List<Paragraph> paragraphs = Paragraphs.of(running);
        List<Preview.ScoreTable> tables = Stream.concat(
                        scoreTables.stream().map(ScoreTableRows::table),
                        flat.stream().map(FlatScoreTable.Found::table))
                .toList();
        DocumentText text = new DocumentText(paragraphs);
        Preview.Document read = text.document(attached);
        readProse(paragraphs, tables, read.subject());
        AbsentAppendices.see(paragraphs, appendices, observations);
        Preview.Document document = Years.settled(read, appendices);
        text.seeYears(document, observations);
        ScoreDoubts.see(flat, paragraphs, observations);
        for (AppendixDraft draft : appendices) {
            if (!draft.named && draft.header == null) {
                draft.scoreYear = document.resultYear();
                draft.targetYear = document.planYear();
            }
        }
        Preview preview = new Preview(
                id,
                document,
                tables,
                appendices.stream().map(draft -> draft.appendix(isUnit)).toList(),
                List.of());
        return new Understood(preview, observations.seen());
    }

    /** Work that the text itself lists under headings, as one more appendix. */
    private void readProse(List<Paragraph> paragraphs, List<Preview.ScoreTable> tables, @Nullable String subject) {
        List<ProsePlan.Entry> entries = ProsePlan.read(paragraphs);
        if (entries.isEmpty()) {
            return;
        }
        AppendixDraft prose = new AppendixDraft(
                appendices.size(),
                Integer.toString(appendices.size() + 1),
                subject == null ? "" : subject,
                entries.get(0).criterion().source,
                false);
        appendices.add(prose);
        AppendixHeading.readTitle(prose);
        ProseAppendix.fill(prose, entries, tables, observations);
        Inheritance.giveWork(prose);
    }

    private static String shown(SourceRow row) {
        String text = Markup.text(String.join(
                " | ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList()));
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
