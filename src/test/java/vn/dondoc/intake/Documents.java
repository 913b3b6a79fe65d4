package vn.dondoc.intake;

import java.util.List;

/** Short documents, each with one fault; everything else in them is as it should be. */
final class Documents {

    static final String ATTACHED = "(Kèm theo Kế hoạch số 15/KH-VP ngày 12 tháng 6 năm 2024 của Văn phòng UBND tỉnh)\n";
    static final String HEADER =
            "TT\tTiêu chí\tĐiểm tối đa\tĐiểm đạt được năm 2023\tMục tiêu năm 2024\tNhiệm vụ, giải pháp\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện\n";
    static final String REPAIR = "Phụ lục 1. KHẮC PHỤC HẠN CHẾ CHỈ SỐ CCHC NĂM 2023, NÂNG CAO NĂM 2024\n";
    static final String SECTION = "I\tCHỈ ĐẠO, ĐIỀU HÀNH\t\t\t\t\t\t\t\n";
    static final String GOOD = row("1", "TC 1.2. Báo cáo định kỳ", "1,00", "0,50", "Đủ báo cáo", "Lập báo cáo");

    private Documents() {}

    /** A row with a usual unit and time. */
    static String row(String ordinal, String title, String maximum, String achieved, String target, String work) {
        return row(ordinal, title, maximum, achieved, target, work, "Phòng Tổng hợp", "", "Thường xuyên");
    }

    static String row(String... cells) {
        return String.join("\t", cells) + "\n";
    }

    /** One appendix of PAR INDEX with these rows. */
    static String repair(String... rows) {
        return REPAIR + ATTACHED + HEADER + SECTION + String.join("", rows);
    }

    /** The good row with one cell changed; columns from 0. */
    static String with(int column, String value) {
        String[] cells = GOOD.strip().split("\t", -1);
        cells[column] = value;
        return repair(row(cells));
    }

    static String papi(String... rows) {
        return "Phụ lục 1. KHẮC PHỤC HẠN CHẾ CHỈ SỐ PAPI NĂM 2023, NÂNG CAO NĂM 2024\n"
                + ATTACHED
                + HEADER
                + String.join("", rows);
    }

    static String sipas(String header, List<String> rows) {
        return "Phụ lục 1. KHẮC PHỤC HẠN CHẾ CHỈ SỐ HÀI LÒNG NĂM 2023, NÂNG CAO NĂM 2024\n"
                + ATTACHED
                + "TT\tNhóm tiêu chí\t" + header + "\t\tNhiệm vụ, giải pháp\tĐơn vị chủ trì\tThời gian thực hiện\n"
                + "\t\tKết quả năm 2023\tMục tiêu năm 2024\t\t\t\n"
                + String.join("", rows);
    }
}
