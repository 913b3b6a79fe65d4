package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The many ways in which offices name a column. The first line that fits decides. */
final class HeaderLexicon {

    private static final int LONGEST = 90;

    private record Entry(Pattern words, Column column) {}

    private static final List<Entry> ENTRIES = List.of(
            entry("(?:so )?(?:tt|stt|thu tu)|so thu tu|no", Column.ORDINAL),
            entry(
                    "lanh dao\\b.*|nguoi chi dao.*|.*\\blanh dao (?:phu trach|chi dao|chu tri)\\b.*",
                    Column.RESPONSIBLE_LEADER),
            entry(".*\\bphoi hop\\b.*", Column.COORDINATING),
            entry(
                    ".*\\bchu tri\\b.*|don vi tham muu.*|(?:don vi|co quan|bo phan) (?:duoc )?(?:phan cong|giao|phu trach).*",
                    Column.LEAD),
            entry("(?:don vi|co quan|bo phan|phong|nguoi|can bo)(?: .*)? thuc hien", Column.IMPLEMENTING),
            entry(
                    ".*\\b(?:thoi gian|thoi han|tien do|han hoan thanh|moc hoan thanh|ngay hoan thanh|ky han)\\b.*",
                    Column.TIME),
            entry(
                    ".*\\b(?:san pham|ket qua dau ra|ket qua can dat|ket qua du kien|du kien ket qua|dau ra)\\b.*",
                    Column.DELIVERABLE),
            entry(".*\\bdiem tru\\b.*|.*\\b(?:ly do|nguyen nhan)\\b.*", Column.DEDUCTION),
            entry(".*\\bmuc tieu\\b.*|.*\\bphan dau\\b.*", Column.TARGET),
            entry("(?:so )?diem (?:toi|doi) da.*|diem chuan.*|thang diem.*|(?:toi|doi) da|diem", Column.MAXIMUM),
            entry(".*\\bdiem dat(?: duoc)?\\b.*|.*\\bdiem (?:tham dinh|danh gia|cham|thuc te)\\b.*", Column.ACHIEVED),
            entry("ket qua(?: dat duoc)?(?: nam \\d{4})?|(?:so )?diem nam \\d{4}", Column.ACHIEVED),
            entry("ty le\\b.*(?:toi|doi) da.*|diem so|ty le", Column.GROUP),
            entry("(?:cac )?(?:nhiem vu|giai phap)\\b.*|noi dung (?:cong viec|nhiem vu|thuc hien)\\b.*", Column.WORK),
            entry(".*\\b(?:tieu chi|linh vuc|chi so|noi dung thanh phan)\\b.*|noi dung", Column.TITLE),
            entry(".*\\bchi tieu\\b.*", Column.TARGET),
            entry(".*\\b(?:nhiem vu|giai phap|cong viec|hoat dong)\\b.*", Column.WORK),
            entry("ghi chu.*", Column.NOTE),
            entry("(?:tinh|trang) (?:trang|thai).*", Column.STATUS));

    private HeaderLexicon() {}

    private static Entry entry(String words, Column column) {
        return new Entry(Pattern.compile(words), column);
    }

    /** What a header cell means; null when it says nothing that is known. */
    static @Nullable Column meaning(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return null;
        }
        String folded = Folded.of(cell);
        return ENTRIES.stream()
                .filter(entry -> entry.words().matcher(folded).matches())
                .map(Entry::column)
                .findFirst()
                .orElse(null);
    }
}
