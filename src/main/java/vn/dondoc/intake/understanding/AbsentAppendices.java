package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.FindingCode;

/** Appendices that the text speaks of and that are not in the file. */
final class AbsentAppendices {

    private static final Pattern NAMED = Pattern.compile("\\b[Pp]hụ lục (?:số )?(\\d{1,2}|[IVX]{1,5})\\b");
    private static final Pattern POINTED_AT =
            Pattern.compile("\\bphụ lục\\b[^.]{0,20}\\bkèm theo\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AbsentAppendices() {}

    /** Appendices that the text speaks of and that are not there. */
    static void see(List<Paragraph> paragraphs, List<AppendixDraft> appendices, Observations observations) {
        List<String> absent = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String line = paragraph.text();
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                String number = named.group(1);
                boolean there = appendices.stream().anyMatch(draft -> draft.named && same(draft.number, number));
                if (!there && !absent.contains(number)) {
                    absent.add(number);
                    observations.add(FindingCode.APPENDIX_ABSENT, "/appendices", null, number);
                }
            }
            if (appendices.stream().noneMatch(draft -> draft.named)
                    && absent.isEmpty()
                    && POINTED_AT.matcher(line).find()) {
                absent.add("");
                observations.add(FindingCode.APPENDIX_ABSENT, "/appendices", null, "");
            }
        }
    }

    /** "Phụ lục II" is "Phụ lục 2". */
    private static boolean same(String one, String other) {
        return one.equals(other) || (value(one) > 0 && value(one) == value(other));
    }

    private static int value(String number) {
        return number.matches("\\d{1,2}") ? Integer.parseInt(number) : Roman.value(number);
    }
}
