package vn.dondoc.intake.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The many ways in which offices name a column or a label: in full, abbreviated, spaced out by a scanner. The first line
 * that fits decides.
 */
final class HeaderLexicon {

    private static final int LONGEST = 110;

    private record Entry(Pattern words, Column column) {}

    private static final String SCORE = "(?:so diem|diem so|diem|ty le|ket qua|chi so)";
    private static final String UNIT = "(?:don vi|co quan|bo phan|phong|ban nganh|to chuc)";

    private static final List<Entry> ENTRIES = List.of(
            entry("(?:so )?(?:tt|stt|thu tu)|so thu tu|no", Column.ORDINAL),
            entry("ma(?: so)?(?: (?:tieu chi|chi so|tieu chi thanh phan))*|ky hieu(?: tieu chi)?", Column.CODE),
            entry(
                    "(?:dong chi )?lanh dao\\b.*|(?:nguoi|dong chi) (?:chi dao|phu trach chi dao).*|.*\\blanh dao (?:phu trach|chi dao|chu tri|theo doi)\\b.*"
                            + "|dong chi phu trach.*",
                    Column.RESPONSIBLE_LEADER),
            entry(".*\\bphoi hop\\b.*|" + UNIT + "(?: co)? lien quan|cung thuc hien", Column.COORDINATING),
            entry(
                    ".*\\bchu tri\\b.*|" + UNIT
                            + " (?:tham muu|dau moi)\\b.*|"
                            + UNIT
                            + "(?: duoc)? (?:phan cong|giao|phu trach|chiu trach nhiem)\\b.*|phan cong(?: (?:thuc hien|nhiem vu|trach nhiem|don vi))*",
                    Column.LEAD),
            entry(
                    "(?:" + UNIT
                            + "|nguoi|can bo|cong chuc)(?: .{0,30})? (?:thuc hien|thuc thi|trien khai)|(?:can bo|cong chuc|nguoi)"
                            + "(?: duoc)? (?:phan cong|giao|phu trach|chiu trach nhiem)(?: .{0,30})?|(?:dau moi|trach nhiem)(?: (?:thuc hien|chinh))?|"
                            + UNIT + "|cong chuc(?: chuyen mon)?",
                    Column.IMPLEMENTING),
            entry("(?:thoi gian |thoi diem |ngay )?bat dau.*|(?:thoi gian )?tu ngay", Column.TIME_START),
            entry("(?:thoi gian |thoi diem |ngay )?ket thuc.*|(?:thoi gian )?den ngay", Column.TIME_END),
            entry(
                    ".*\\b(?:thoi gian|thoi han|thoi diem|han hoan thanh|moc hoan thanh|ngay hoan thanh|ky han|lo trinh)\\b.*"
                            + "|tien do(?: (?:thuc hien|hoan thanh))?|(?:moc )?hoan thanh(?: truoc)?(?: ngay)?|han(?: (?:xu ly|cuoi|chot|thuc hien))?",
                    Column.TIME),
            entry(
                    ".*\\b(?:san pham|ket qua dau ra|ket qua can dat|ket qua du kien|du kien ket qua|ket qua hoan thanh|dau ra)\\b.*",
                    Column.DELIVERABLE),
            entry(
                    "(?:so )?diem (?:bi )?(?:tru|mat|chua dat|con thieu|giam)\\b.*|tru diem|mat diem|chenh lech",
                    Column.LOST),
            entry(
                    "(?:nhung )?(?:ton tai|han che|nguyen nhan|ly do)\\b.*|noi dung (?:bi )?(?:tru|mat) diem.*",
                    Column.DEDUCTION),
            entry("(?:cac |noi dung )?(?:nhiem vu|giai phap)\\b.*|bien phap\\b.*", Column.WORK),
            entry(
                    ".*\\bmuc tieu\\b.*|.*\\bphan dau\\b.*|" + SCORE
                            + " (?:ke hoach|du kien|can dat)(?: nam \\d{4})?|ke hoach nam \\d{4}",
                    Column.TARGET),
            entry(
                    "(?:so )?diem (?:toi|doi) da.*|diem chuan.*|(?:thang|khung) diem.*|diem quy dinh.*|(?:toi|doi) da(?: .{0,20})?|diem",
                    Column.MAXIMUM),
            entry(
                    ".*\\bdiem dat(?: duoc)?\\b.*|.*\\bdiem (?:tham dinh|danh gia|cham|thuc te|tu cham|tu danh gia|hien tai|cong bo)\\b.*"
                            + "|(?:da )?dat(?: duoc)?(?: nam \\d{4})?",
                    Column.ACHIEVED),
            entry(
                    SCORE
                            + "(?: (?:dat duoc|dat|cham|tham dinh|danh gia))?(?: cua .{2,30}?)? nam \\d{4}|ket qua(?: (?:dat duoc|dat|cham diem|tham dinh))?"
                            + "|(?:tham dinh|tu cham|thuc hien nam \\d{4})",
                    Column.ACHIEVED),
            entry("ty le\\b.*(?:toi|doi) da.*|diem so|ty le", Column.GROUP),
            entry(
                    "noi dung (?:cong viec|nhiem vu|thuc hien|trien khai|hoat dong|khac phuc|cong tac)\\b.*",
                    Column.WORK),
            entry(
                    ".*\\b(?:tieu chi|linh vuc|noi dung thanh phan|noi dung danh gia|chi so(?: thanh phan| noi dung)?)\\b.*|(?:ten )?noi dung",
                    Column.TITLE),
            entry(".*\\bchi tieu\\b.*", Column.TARGET),
            entry(".*\\b(?:nhiem vu|giai phap|cong viec|hoat dong)\\b.*|viec can lam", Column.WORK),
            entry("ghi chu.*|luu y", Column.NOTE),
            entry("(?:tinh|trang) (?:trang|thai).*|ket qua thuc hien(?: .*)?", Column.STATUS));

    /** Column names without any space, for cells that a scanner has torn apart. */
    private static final Map<String, Column> TORN = new LinkedHashMap<>();

    static {
        TORN.put("phoihop", Column.COORDINATING);
        TORN.put("chutri", Column.LEAD);
        TORN.put("thoigian", Column.TIME);
        TORN.put("thoihan", Column.TIME);
        TORN.put("sanpham", Column.DELIVERABLE);
        TORN.put("diemtru", Column.LOST);
        TORN.put("muctieu", Column.TARGET);
        TORN.put("diemtoida", Column.MAXIMUM);
        TORN.put("diemdat", Column.ACHIEVED);
        TORN.put("nhiemvu", Column.WORK);
        TORN.put("giaiphap", Column.WORK);
        TORN.put("tieuchi", Column.TITLE);
        TORN.put("ghichu", Column.NOTE);
        TORN.put("donvithuchien", Column.IMPLEMENTING);
    }

    private static final List<Map.Entry<Pattern, String>> SHORT = List.of(
            shortened("dvct", "don vi chu tri"),
            shortened("(?:dvph|d v ph)", "don vi phoi hop"),
            shortened("(?:tgth|tg th)", "thoi gian thuc hien"),
            shortened("(?:dvth|d v th)", "don vi thuc hien"),
            shortened("(?:dv|d v|d vi)", "don vi"),
            shortened("(?:cq|c q)", "co quan"),
            shortened("bp", "bo phan"),
            shortened("(?:ct|c tri)", "chu tri"),
            shortened("(?:p hop|ph hop|ph)", "phoi hop"),
            shortened("(?:t gian|tg|th gian)", "thoi gian"),
            shortened("ht", "hoan thanh"),
            shortened("th", "thuc hien"),
            shortened("(?:nv|n vu)", "nhiem vu"),
            shortened("gp", "giai phap"),
            shortened("kq", "ket qua"),
            shortened("sp", "san pham"),
            shortened("ld", "lanh dao"),
            shortened("d c", "dong chi"),
            shortened("tctp", "tieu chi thanh phan"),
            shortened("tc", "tieu chi"),
            shortened("mt", "muc tieu"),
            shortened("(?:diem td|d toi da|diem t da|dtd)", "diem toi da"),
            shortened("(?:d dat|diem d duoc)", "diem dat"),
            shortened("g chu", "ghi chu"),
            shortened("cv", "cong viec"));

    private HeaderLexicon() {}

    private static Entry entry(String words, Column column) {
        return new Entry(Pattern.compile(words), column);
    }

    private static Map.Entry<Pattern, String> shortened(String words, String full) {
        return Map.entry(Pattern.compile("\\b" + words + "\\b"), full);
    }

    /** What a header cell means; null when it says nothing that is known. */
    static @Nullable Column meaning(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return null;
        }
        String folded = Folded.of(cell);
        Column column = plain(folded);
        if (column != null) {
            return column;
        }
        String full = folded;
        for (Map.Entry<Pattern, String> abbreviation : SHORT) {
            full = abbreviation.getKey().matcher(full).replaceAll(abbreviation.getValue());
        }
        column = full.equals(folded) ? null : plain(full);
        return column == null ? torn(folded) : column;
    }

    /** What a label means that stands before a colon; nothing that could be the beginning of a sentence. */
    static @Nullable Column label(String text) {
        Column column = text.length() > 60 ? null : meaning(text);
        if (column == Column.ORDINAL || column == Column.CODE || column == Column.GROUP || column == Column.STATUS) {
            return null;
        }
        boolean unit = column == Column.LEAD || column == Column.IMPLEMENTING || column == Column.COORDINATING;
        String folded = Folded.of(text);
        if (unit
                && !folded.matches(
                        "(?:cac )?(?:don vi|co quan|bo phan|phong ban|nguoi|cong chuc|can bo|dau moi|trach nhiem|phan cong|chu tri|phoi hop|dv|cq|giao|tham muu)\\b.*")) {
            return null;
        }
        if (column == Column.IMPLEMENTING
                && !folded.matches(".*\\b(?:thuc hien|phu trach|trach nhiem|dau moi|trien khai)\\b.*")) {
            return null;
        }
        return column;
    }

    private static @Nullable Column plain(String folded) {
        return ENTRIES.stream()
                .filter(entry -> entry.words().matcher(folded).matches())
                .map(Entry::column)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Column torn(String folded) {
        boolean tornApart = folded.matches(".*(?:^| )\\p{L}(?: |$).*") && folded.indexOf(' ') > 0;
        if (!tornApart) {
            return null;
        }
        String together = folded.replace(" ", "");
        return TORN.entrySet().stream()
                .filter(word -> together.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
