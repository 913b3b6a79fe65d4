package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.Preview;

/** Who reports how often to whom, as the duties say it. */
final class ReportingDuties {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[;\\n])\\s*|(?<=\\.)\\s+(?=\\p{Lu}|-)");
    private static final Pattern REPORTS = Pattern.compile("\\bbáo cáo(?!\\s+viên)\\b|\\bb/c\\b", FLAGS);
    private static final Map<String, Pattern> OFTEN = often();
    private static final String OFFICE =
            "(?:Ban Chỉ đạo|Ban|UBND|Ủy ban|Uỷ ban|Sở|Phòng|phòng|Văn phòng|Lãnh đạo|lãnh đạo|Chủ tịch|Giám đốc|Chánh Văn phòng|Đảng ủy|HĐND|Bộ|Thường trực|Huyện ủy|Tỉnh ủy)";
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?iu:báo cáo|gửi|trình|đề xuất)(?:\\s+(?!" + OFFICE + "\\b)[^\\s;.]+){0,14}?\\s+(" + OFFICE
                    + "(?:\\s[^;.()\\n]*?)?)(?=\\s+(?:kết quả|để|theo|trước|định kỳ|xem xét|tình hình|việc|chậm nhất|qua|tại|vào|những|các khó|khi|tổng hợp|\\(|bằng|và\\s+(?:đề|tổng|kịp))(?:[\\s,(]|$)|\\s*[;.()\\n]|$)");
    private static final Pattern AND = Pattern.compile("\\s*,\\s*|\\s+và\\s+");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:chậm nhất|trước)\\s+(?:là\\s+)?(?:vào\\s+)?ngày\\s+[^;.,()\\n]{1,60}|(?:vào\\s+)?ngày\\s+\\d{1,2}\\s+(?:hàng|hằng)\\s+tháng",
            FLAGS);

    private ReportingDuties() {}

    private static Map<String, Pattern> often() {
        Map<String, Pattern> often = new LinkedHashMap<>();
        put(often, "MONTH", "(?:hàng|hằng|định kỳ|mỗi)\\s+(?:hàng\\s+|hằng\\s+)?tháng|báo cáo tháng|\\btháng,\\s*quý");
        put(
                often,
                "QUARTER",
                "(?:hàng|hằng|định kỳ|mỗi)\\s+(?:hàng\\s+|hằng\\s+)?quý|báo cáo quý|tháng,\\s*quý|\\bquý,|\\bquý\\s+(?:báo cáo|và|gửi)|cuối quý");
        put(often, "HALF_YEAR", "\\b(?:0?6|sáu)\\s+tháng");
        put(often, "NINE_MONTHS", "\\b(?:0?9|chín)\\s+tháng");
        put(
                often,
                "YEAR",
                "(?:hàng|hằng)\\s+năm|(?:báo cáo|định kỳ|và|,)\\s+(?:01\\s+)?năm\\b(?!\\s+20\\d\\d\\s+của)|tổng kết năm|cả năm|cuối năm");
        put(
                often,
                "AD_HOC",
                "đột xuất|theo yêu cầu|khi có yêu cầu|khi được yêu cầu|kịp thời\\s+(?:báo cáo|phản ánh|tổng hợp)|khó khăn,?\\s+vướng mắc");
        put(often, "PERIODIC", "định kỳ");
        return often;
    }

    private static void put(Map<String, Pattern> often, String name, String words) {
        often.put(name, Pattern.compile(words, FLAGS));
    }

    static List<Preview.Regime> in(List<Preview.Duty> duties) {
        List<Preview.Regime> regimes = new ArrayList<>();
        for (Preview.Duty duty : duties) {
            for (String sentence : SENTENCE.split(duty.text())) {
                String text = sentence.strip().replaceAll("^[-+]\\s*", "").replaceAll("[;.]+$", "");
                if (REPORTS.matcher(text).find()) {
                    add(duty, text, regimes);
                }
            }
        }
        return regimes;
    }

    private static void add(Preview.Duty duty, String text, List<Preview.Regime> regimes) {
        List<String> frequencies = new ArrayList<>();
        OFTEN.forEach((name, words) -> {
            boolean exact = frequencies.stream().anyMatch(known -> !known.equals("AD_HOC"));
            if (words.matcher(text).find() && !(name.equals("PERIODIC") && exact)) {
                frequencies.add(name);
            }
        });
        List<String> addressees = addressees(text);
        if (frequencies.isEmpty() && addressees.isEmpty()) {
            return;
        }
        Matcher deadline = DEADLINE.matcher(text);
        regimes.add(new Preview.Regime(
                duty.unit(),
                text,
                frequencies,
                addressees,
                deadline.find() ? deadline.group().strip() : null));
    }

    private static List<String> addressees(String text) {
        List<String> found = new ArrayList<>();
        Matcher addressee = ADDRESSEE.matcher(text);
        while (addressee.find()) {
            StringBuilder name = new StringBuilder();
            for (String part : AND.split(addressee.group(1))) {
                boolean office = part.matches(OFFICE + "(?:\\s.*)?");
                if (office && !name.isEmpty()) {
                    found.add(name.toString());
                    name.setLength(0);
                }
                name.append(name.isEmpty() ? "" : ", ").append(part);
            }
            String last = name.toString();
            if (!found.contains(last)) {
                found.add(last);
            }
        }
        return found;
    }
}
