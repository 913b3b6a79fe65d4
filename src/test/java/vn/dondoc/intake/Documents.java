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

    /** A plan in prose without a fault but the missing targets; more text stands before its score table. */
    static String plan(String more) {
        return """
                UBND TỈNH BẮC KẠN
                VĂN PHÒNG
                Số: 21/KH-VP
                Bắc Kạn, ngày 18 tháng 3 năm 2024
                KẾ HOẠCH
                Khắc phục hạn chế Chỉ số CCHC năm 2023, nâng cao Chỉ số năm 2024
                Thực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND tỉnh về nâng cao các chỉ số, Văn phòng UBND tỉnh ban hành Kế hoạch như sau:
                I. NHIỆM VỤ
                """ + more + """
                TT Nội dung Điểm tối đa Điểm thẩm định Điểm trừ
                1 Cung cấp thông tin 2 1,6 0,4
                2 Sắp xếp hồ sơ lưu trữ 2 1,5 0,5
                Tổng cộng 4 3,1 0,9
                1. Cung cấp thông tin
                - Tồn tại: Tin bài đăng còn chậm (trừ 0,4 điểm).
                - Giải pháp: Giao mỗi phòng viết tin trong ngày.
                + Đơn vị chủ trì: Phòng Tổng hợp.
                + Thời gian: Thường xuyên.
                2. Sắp xếp hồ sơ lưu trữ
                - Tồn tại: Hồ sơ chưa nộp đủ (trừ 0,5 điểm).
                - Giải pháp: Thu hồ sơ của năm trước.
                + Đơn vị chủ trì: Nhà khách.
                + Thời gian: Năm 2024.
                II. TỔ CHỨC THỰC HIỆN
                1. Phòng Tổng hợp theo dõi, đôn đốc các phòng; hằng quý báo cáo Lãnh đạo Văn phòng kết quả thực hiện.
                Nơi nhận:
                - Sở Nội vụ (để theo dõi);
                - Lưu: VT, Tú.
                KT. CHÁNH VĂN PHÒNG
                PHÓ CHÁNH VĂN PHÒNG
                Lê Văn Tám
                """;
    }
}
