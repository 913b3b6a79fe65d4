package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.intake.Documents.ATTACHED;
import static vn.dondoc.intake.Documents.GOOD;
import static vn.dondoc.intake.Documents.HEADER;
import static vn.dondoc.intake.Documents.REPAIR;
import static vn.dondoc.intake.Documents.SECTION;
import static vn.dondoc.intake.Documents.papi;
import static vn.dondoc.intake.Documents.repair;
import static vn.dondoc.intake.Documents.row;
import static vn.dondoc.intake.Documents.sipas;
import static vn.dondoc.intake.Documents.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each kind of doubt. */
public class FindingsTest {

    private static final String FIRST = "/appendices/0/criteria/0";
    private static final String SECOND = "/appendices/0/criteria/1";
    private static final String TASK = FIRST + "/tasks/0";
    private static final String LINE_WITH_LONG_WORK = "Lập danh sách các sở gửi báo cáo muộn rồi nhắc";

    static Stream<Arguments> doubts() {
        return Stream.of(documents(), prose(), appendices(), criteria(), scores(), work(), unitsAndTimes())
                .flatMap(cases -> cases);
    }

    private static Arguments doubt(FindingCode code, String path, String document) {
        return Arguments.of(code, path, document);
    }

    private static Stream<Arguments> documents() {
        String bare = REPAIR + HEADER + SECTION + GOOD;
        return Stream.of(
                doubt(
                        FindingCode.DOCUMENT_NUMBER_BLANK,
                        "/document/number",
                        repair(GOOD).replace("15/KH-VP", "/KH-VP")),
                doubt(
                        FindingCode.DOCUMENT_DATE_INCOMPLETE,
                        "/document/date",
                        repair(GOOD).replace("ngày 12 ", "ngày ")),
                doubt(FindingCode.DOCUMENT_SYMBOL_MISSING, "/document/symbol", bare),
                doubt(FindingCode.DOCUMENT_SUBJECT_MISSING, "/document/subject", bare),
                doubt(FindingCode.DOCUMENT_ISSUER_MISSING, "/document/issuer", bare),
                doubt(
                        FindingCode.DOCUMENT_IDENTITY_DISAGREES,
                        "/document",
                        repair(GOOD) + repair(GOOD).replace("KH-VP", "KH-UBND").replace("Phụ lục 1", "Phụ lục 2")),
                doubt(
                        FindingCode.LEGAL_BASIS_INCOMPLETE,
                        "/document/legalBases/0",
                        "KẾ HOẠCH\nNâng cao chỉ số năm 2024\nThực hiện số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh\n"),
                doubt(FindingCode.PLAN_YEAR_MISSING, "/document/planYear", "KẾ HOẠCH\nNâng cao chỉ số\n"),
                doubt(
                        FindingCode.APPENDIX_ABSENT,
                        "/appendices",
                        "KẾ HOẠCH\nNâng cao chỉ số năm 2024\nI. NỘI DUNG\nChi tiết tại Phụ lục 3 kèm theo.\n"),
                doubt(FindingCode.NO_WORK_FOUND, "/appendices", "KẾ HOẠCH\nNâng cao chỉ số năm 2024\n"));
    }

    private static Stream<Arguments> prose() {
        return Stream.of(
                doubt(
                        FindingCode.MONITORING_UNIT_UNKNOWN,
                        "/document/monitoringUnit",
                        Documents.plan("").replace("Phòng Tổng hợp theo dõi", "Phòng Thi đua theo dõi")),
                doubt(FindingCode.REPORTING_DUTY_FOUND, "/document/regimes/0", Documents.plan("")),
                doubt(FindingCode.PARENT_PLAN_FOUND, "/document/parentPlan", Documents.plan("")),
                doubt(
                        FindingCode.PARENT_PLAN_DIFFERS,
                        "/document/legalBases/0/date",
                        Documents.plan("").replace("ngày 04/3/2024", "ngày 05/3/2024")),
                doubt(
                        FindingCode.LOSS_UNEXPLAINED,
                        FIRST + "/unexplained",
                        Documents.plan("").replace("trừ 0,4 điểm", "trừ 0,3 điểm")),
                doubt(
                        FindingCode.DEDUCTION_UNCLEAR,
                        FIRST + "/deductions",
                        Documents.plan("").replace("trừ 0,4 điểm", "trừ 0,4")),
                doubt(
                        FindingCode.SCORE_TABLE_DISAGREES,
                        "/scoreTables/0/total/score",
                        Documents.plan("").replace("Tổng cộng 4 3,1 0,9", "Tổng cộng 4 3,2 0,8")),
                doubt(
                        FindingCode.SCORE_COLUMN_DOUBTFUL,
                        "/scoreTables/0",
                        Documents.plan("Trong đó điểm thẩm định: 2,9 điểm, còn lại là điểm khảo sát.\n")),
                doubt(
                        FindingCode.NUMBERS_MIXED,
                        "/document",
                        Documents.plan("Năm trước đạt 3.05 điểm, năm nay đạt 3,1 điểm.\n")));
    }

    private static Stream<Arguments> appendices() {
        return Stream.of(
                doubt(FindingCode.HEADER_UNKNOWN, "/appendices", "Bảng một\nTên\tMàu\tCỡ\tGiá\nÁo\txanh\tlớn\t10\n"),
                doubt(
                        FindingCode.COLUMN_UNKNOWN,
                        "/appendices/0/headers/7",
                        repair(GOOD).replace("Đơn vị phối hợp", "Màu sắc")),
                doubt(
                        FindingCode.COLUMN_TAKEN_AS,
                        "/appendices/0",
                        repair(GOOD).replace("Đơn vị chủ trì", "Đơn vị thực hiện")),
                doubt(FindingCode.LINE_LEFT_OUT, "/appendices/0", repair(GOOD) + "Ghi thêm bên dưới bảng.\n"),
                doubt(
                        FindingCode.INDEX_UNKNOWN,
                        "/appendices/0/index",
                        repair(GOOD).replace("CHỈ SỐ CCHC", "CHUNG")),
                doubt(
                        FindingCode.GOAL_UNKNOWN,
                        "/appendices/0/kind",
                        repair(GOOD).replace("KHẮC PHỤC HẠN CHẾ", "VỀ")),
                doubt(
                        FindingCode.YEAR_DISAGREES,
                        "/appendices/0/targetYear",
                        repair(GOOD).replace("Mục tiêu năm 2024", "Mục tiêu năm 2023")),
                doubt(FindingCode.YEAR_IN_TEXT, FIRST + "/targetText", with(4, "Điểm cao hơn năm 2021")),
                doubt(
                        FindingCode.HEADER_SLIP,
                        "/appendices/0",
                        sipas(
                                "Tỷ lệ (đổi đa 100%)",
                                List.of(row(
                                        "1", "Tiếp cận", "70,00", "75,00", "Làm rõ", "Phòng Tổng hợp", "Năm 2024")))),
                doubt(
                        FindingCode.MAXIMUM_FROM_HEADER,
                        "/appendices/0",
                        sipas(
                                "Tỷ lệ (tối đa 100%)",
                                List.of(row(
                                        "1", "Tiếp cận", "70,00", "75,00", "Làm rõ", "Phòng Tổng hợp", "Năm 2024")))),
                doubt(
                        FindingCode.SECTION_JOINED,
                        "/appendices/0/sections/0",
                        REPAIR + ATTACHED + HEADER + "I\t\t\t\nCHỈ ĐẠO, ĐIỀU HÀNH\t\t\t\n" + GOOD));
    }

    private static Stream<Arguments> criteria() {
        return Stream.of(
                doubt(
                        FindingCode.CODE_TWICE,
                        SECOND + "/code",
                        repair(GOOD, row("2", "TC 1.2. Kiểm tra", "1,00", "0,50", "Đủ", "Đi kiểm tra"))),
                doubt(FindingCode.CODE_OUTSIDE_SECTION, FIRST + "/code", with(1, "TC 3.4. Báo cáo")),
                doubt(
                        FindingCode.CODE_OUT_OF_ORDER,
                        SECOND + "/code",
                        repair(GOOD, row("2", "TC 1.1. Kế hoạch", "1,00", "0,50", "Đủ", "Lập kế hoạch"))),
                doubt(FindingCode.CODE_MISSING, FIRST + "/code", with(1, "Báo cáo định kỳ")),
                doubt(FindingCode.TITLE_MISSING, FIRST + "/title", with(1, "TC 1.2.")),
                doubt(
                        FindingCode.DUPLICATE_ROW_MERGED,
                        FIRST,
                        repair(GOOD, GOOD.replace("Lập báo cáo", "Gửi báo cáo"))));
    }

    private static Stream<Arguments> scores() {
        String parent = row("1", "Tham gia", "5,00", "3,00", "4,00", "", "", "", "");
        String parts = row("1.1", "Tri thức", "2,50", "1,00", "1,50", "Tuyên truyền")
                + row("1.2", "Cơ hội", "2,50", "2,00", "2,50", "Mở kênh góp ý");
        return Stream.of(
                doubt(
                        FindingCode.PARTS_MISSING,
                        FIRST,
                        papi(parent, row("1.2", "Cơ hội", "2,50", "2,00", "2,50", "Mở kênh"))),
                doubt(FindingCode.SUM_DISAGREES, FIRST + "/targetNumber", papi(parent.replace("4,00", "4,50"), parts)),
                doubt(
                        FindingCode.MEAN_DISAGREES,
                        FIRST + "/achieved",
                        sipas(
                                "Tỷ lệ (tối đa 100%)",
                                List.of(
                                        row("1", "Tiếp cận", "71,00", "75,00", "", "", ""),
                                        row(
                                                "1.1",
                                                "Thông tin",
                                                "70,00",
                                                "75,00",
                                                "Làm rõ",
                                                "Phòng Tổng hợp",
                                                "Năm 2024"),
                                        row(
                                                "1.2",
                                                "Trụ sở",
                                                "70,00",
                                                "75,00",
                                                "Sửa sang",
                                                "Phòng Tổng hợp",
                                                "Năm 2024")))),
                doubt(
                        FindingCode.TARGET_BELOW_SCORE,
                        FIRST + "/targetNumber",
                        papi(parent.replace("4,00", "2,00"), parts)),
                doubt(FindingCode.TARGET_ABOVE_MAXIMUM, FIRST + "/targetNumber", with(4, "1,50")),
                doubt(FindingCode.SCORE_ABOVE_MAXIMUM, FIRST + "/achieved", with(3, "1,50")),
                doubt(
                        FindingCode.MAXIMUM_MISSING,
                        SECOND + "/maxScore",
                        repair(GOOD, row("2", "TC 1.4. Tin bài", "", "0,50", "Đủ", "Viết tin"))),
                doubt(FindingCode.TARGET_MISSING, FIRST + "/targetText", with(4, "")),
                doubt(FindingCode.NUMBER_NOT_READ, FIRST + "/maxScore", with(2, "1,O0")),
                doubt(
                        FindingCode.DEADLINE_IN_TARGET,
                        FIRST + "/targetText",
                        with(4, "Ban hành kế hoạch đúng thời gian quy định")));
    }

    private static Stream<Arguments> work() {
        return Stream.of(
                doubt(FindingCode.WORK_MISSING, TASK + "/text", with(5, "")),
                doubt(FindingCode.LEAD_MISSING, TASK + "/lead", with(6, "")),
                doubt(FindingCode.TIME_MISSING, TASK + "/timeText", with(8, "")),
                doubt(
                        FindingCode.BLANK_INHERITED,
                        SECOND + "/tasks/0/text",
                        repair(GOOD, row("2", "TC 1.4. Tin bài", "1,00", "0,50", "Đủ", ""))),
                doubt(
                        FindingCode.CELL_SHIFTED,
                        TASK + "/coordinating",
                        repair(row(
                                "1",
                                "TC 1.2. Báo cáo",
                                "1,00",
                                "0,50",
                                "Đủ",
                                "Lập báo cáo",
                                "Phòng Tổng hợp",
                                "Thường xuyên",
                                ""))),
                doubt(FindingCode.STRAY_CELL, FIRST, repair(GOOD, "\t\t\t\t\t\t\tThường xuyên\t\n")),
                doubt(FindingCode.LIKELY_SLIP, FIRST + "/targetText", with(4, "Phần đầu đạt điểm tối đa")),
                doubt(
                        FindingCode.SAME_WORK_TWICE,
                        SECOND + "/tasks/0/text",
                        repair(
                                row("1", "TC 1.2. Báo cáo", "1,00", "0,50", "Đủ", LINE_WITH_LONG_WORK),
                                row("2", "TC 1.4. Đôn đốc", "1,00", "0,50", "Đủ", LINE_WITH_LONG_WORK))),
                doubt(FindingCode.MARKUP_REMOVED, TASK + "/text", with(5, "<p>Lập <b>báo cáo</b></p>")));
    }

    private static Stream<Arguments> unitsAndTimes() {
        return Stream.of(
                doubt(FindingCode.CELL_CUT_OFF, TASK + "/lead/0", with(6, "Phòng Nội chính -")),
                doubt(FindingCode.UNIT_UNKNOWN, TASK + "/lead/0", with(6, "Phòng Kho bạc")),
                doubt(FindingCode.LEAD_COLLECTIVE, TASK + "/lead/0", with(6, "Các phòng, ban, đơn vị thuộc Văn phòng")),
                doubt(FindingCode.LEADS_SEVERAL, TASK + "/lead", with(6, "Phòng Tổng hợp; Nhà khách")),
                doubt(FindingCode.TIME_NOT_UNDERSTOOD, TASK + "/timeText", with(8, "Ngày 31/02/2024")),
                doubt(FindingCode.TIME_BEFORE_DATE, TASK + "/timeText", with(8, "Trước ngày 12/12/2024")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubts")
    void eachDoubtIsSaidWhereItIs(FindingCode code, String path, String document) {
        Preview preview = Fixtures.preview(document);

        assertThat(preview.findings())
                .filteredOn(finding -> finding.code() == code && finding.path().equals(path))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(code.severity());
                    assertThat(finding.message()).doesNotContain("intake.").doesNotContain("{");
                });
    }

    @Test
    void everyKindOfDoubtHasItsDocument() {
        assertThat(Stream.concat(doubts(), OfficeFindingsTest.doubts()).map(doubt -> doubt.get()[0]))
                .contains((Object[]) FindingCode.values());
    }

    @Test
    void aGoodDocumentLacksOnlyItsSubject() {
        assertThat(Fixtures.preview(repair(GOOD)).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.DOCUMENT_SUBJECT_MISSING);
    }
}
