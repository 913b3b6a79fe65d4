package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.FindingCode;

/** What the text says of scores and the tables contradict; decimals written in two ways. */
final class ScoreDoubts {

    private static final Pattern APPRAISED =
            Pattern.compile("(?iu)điểm\\s+thẩm\\s+định\\s*(?:là|:)?\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*điểm");
    private static final Pattern COMMA = Pattern.compile("(?iu)\\d,\\d{1,4}\\s*(?:điểm|%)");
    private static final Pattern POINT = Pattern.compile("(?iu)(?<![\\d.])(\\d{1,3}\\.\\d{1,4})\\s*(?:điểm|%)");

    private ScoreDoubts() {}

    static void see(List<FlatScoreTable.Found> tables, List<Paragraph> paragraphs, Observations observations) {
        boolean comma = false;
        String point = null;
        String source = null;
        for (Paragraph paragraph : paragraphs) {
            Matcher appraised = APPRAISED.matcher(paragraph.text());
            if (appraised.find()) {
                appraised(tables, appraised.group(1), observations);
            }
            comma |= COMMA.matcher(paragraph.text()).find();
            Matcher pointed = POINT.matcher(paragraph.text());
            if (point == null && pointed.find()) {
                point = pointed.group(1);
                source = paragraph.source();
            }
        }
        if (comma && point != null) {
            observations.add(FindingCode.NUMBERS_MIXED, "/document", source, point);
        }
    }

    private static void appraised(List<FlatScoreTable.Found> tables, String said, Observations observations) {
        BigDecimal score = Numbers.read(said);
        for (int i = 0; i < tables.size(); i++) {
            FlatScoreTable.Found found = tables.get(i);
            var total = found.table().total();
            BigDecimal sum = total == null ? null : total.score();
            boolean named = found.header().contains("diem tham dinh");
            if (named && sum != null && score != null && sum.compareTo(score) != 0) {
                observations.add(
                        FindingCode.SCORE_COLUMN_DOUBTFUL,
                        "/scoreTables/" + i,
                        found.source(),
                        Numbers.printed(sum),
                        Numbers.printed(score));
            }
        }
    }
}
