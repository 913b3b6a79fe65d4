package vn.dondoc.intake.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;

/**
 * Slips of scanning and typing that leave a word which cannot be meant there. Only proposed: the wording stays as it is
 * until somebody says yes.
 */
final class SlipChecks {

    private static final Map<Pattern, String> SLIPS = slips();

    private final Preview preview;
    private final Findings findings;

    SlipChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    private static Map<Pattern, String> slips() {
        Map<Pattern, String> slips = new LinkedHashMap<>();
        put(slips, "Phần đầu(?=\\s+(?:có|giảm|tăng|tỷ lệ|tỉ lệ|đạt|nâng|\\d))", "Phấn đấu");
        put(slips, "phần đầu(?=\\s+(?:có|giảm|tăng|tỷ lệ|tỉ lệ|đạt|\\d))", "phấn đấu");
        put(slips, "Tình(?=\\s+(?:công khai|minh bạch|hợp lý|đồng bộ|hiệu quả|thống nhất|khả thi))", "Tính");
        put(slips, "(?:đổi|đối) đa(?=\\s|[).,;]|$)", "tối đa");
        put(slips, "hành phần(?=\\s+(?:hồ sơ|kinh tế))", "thành phần");
        put(slips, "về nội(?=\\s+(?:giải quyết|thực hiện|được))", "về nội dung");
        put(slips, "tạo kiện", "tạo điều kiện");
        put(slips, "vôi vĩnh", "vòi vĩnh");
        put(slips, "muu", "mưu");
        put(slips, "chât lượng", "chất lượng");
        put(slips, "thực hiện hiện(?=\\s)", "thực hiện");
        put(slips, "giải quyêt", "giải quyết");
        put(slips, "thủ tuc hành chính", "thủ tục hành chính");
        return slips;
    }

    private static void put(Map<Pattern, String> slips, String wrong, String right) {
        slips.put(Pattern.compile("(?<![\\p{L}\\p{M}])" + wrong + "(?![\\p{L}\\p{M}])"), right);
    }

    void run() {
        text(preview.document().subject(), "/document/subject");
        for (int i = 0; i < preview.document().duties().size(); i++) {
            text(preview.document().duties().get(i).text(), "/document/duties/" + i + "/text");
        }
        for (int i = 0; i < preview.appendices().size(); i++) {
            text(preview.appendices().get(i).title(), "/appendices/" + i + "/title");
        }
        for (Rows.CriterionAt at : Rows.criteria(preview)) {
            text(at.criterion().title(), at.path() + "/title");
            text(at.criterion().targetText(), at.path() + "/targetText");
        }
        for (Rows.TaskAt at : Rows.tasks(preview)) {
            text(at.task().text(), at.path() + "/text");
        }
    }

    private void text(@Nullable String text, String path) {
        if (text == null) {
            return;
        }
        String better = text;
        StringBuilder slips = new StringBuilder();
        for (Map.Entry<Pattern, String> slip : SLIPS.entrySet()) {
            Matcher matcher = slip.getKey().matcher(better);
            if (matcher.find()) {
                slips.append(slips.isEmpty() ? "" : "; ")
                        .append('“')
                        .append(matcher.group())
                        .append("” → “")
                        .append(slip.getValue())
                        .append('”');
                better = matcher.replaceAll(Matcher.quoteReplacement(slip.getValue()));
            }
        }
        if (!better.equals(text)) {
            findings.propose(
                    FindingCode.LIKELY_SLIP,
                    path,
                    findings.proposal("intake.proposal.slip", path, Findings.json(better), slips.toString()),
                    slips.toString());
        }
    }
}
