package vn.dondoc.intake.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Sentences;
import vn.dondoc.intake.editing.Pointer;

/** Collects findings and gives each its id, place and words. */
final class Findings {

    private static final Comparator<Finding> READING_ORDER = Comparator.comparing(
                    (Finding finding) -> order(Pointer.after(finding.path(), "appendices")))
            .thenComparing(finding -> order(Pointer.after(finding.path(), "criteria")))
            .thenComparing(finding -> order(Pointer.after(finding.path(), "tasks")));

    private final Preview preview;
    private final Sentences sentences;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    Findings(Preview preview, Sentences sentences) {
        this.preview = preview;
        this.sentences = sentences;
    }

    private static int order(@Nullable Integer position) {
        return position == null ? -1 : position;
    }

    void add(FindingCode code, String path, String... arguments) {
        add(code, path, null, null, arguments);
    }

    void propose(FindingCode code, String path, Finding.@Nullable Proposal proposal, String... arguments) {
        add(code, path, null, proposal, arguments);
    }

    void add(
            FindingCode code,
            String path,
            @Nullable String source,
            Finding.@Nullable Proposal proposal,
            String... arguments) {
        List<String> words = List.of(arguments);
        found.add(new Finding(
                id(code + "|" + path + "|" + String.join("|", words)),
                code,
                code.severity(),
                path,
                where(path, source),
                sentences.of(code, words),
                proposal));
    }

    /** A proposal to write one value. */
    Finding.Proposal proposal(String key, String path, JsonNode value, Object... arguments) {
        return new Finding.Proposal(sentences.say(key, List.of(arguments)), List.of(new Edit(path, value)));
    }

    String say(String key, String... arguments) {
        return sentences.say(key, List.of(arguments));
    }

    static JsonNode json(String text) {
        return TextNode.valueOf(text);
    }

    static JsonNode json(BigDecimal number) {
        return DecimalNode.valueOf(number);
    }

    static JsonNode json(int number) {
        return IntNode.valueOf(number);
    }

    List<Finding> inReadingOrder() {
        return found.stream().sorted(READING_ORDER).toList();
    }

    private String id(String content) {
        String id = hash(content);
        int again = ids.merge(id, 1, Integer::sum);
        return again == 1 ? id : id + "-" + again;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Finding.Where where(String path, @Nullable String source) {
        Preview.Appendix appendix = item(preview.appendices(), Pointer.after(path, "appendices"));
        Integer criterionAt = Pointer.after(path, "criteria");
        Preview.Criterion criterion = appendix == null ? null : item(appendix.criteria(), criterionAt);
        Integer taskAt = Pointer.after(path, "tasks");
        Preview.Task task = criterion == null ? null : item(criterion.tasks(), taskAt);
        String place = source;
        if (place == null && task != null) {
            place = task.source();
        }
        if (place == null && criterion != null) {
            place = criterion.source();
        }
        return new Finding.Where(appendix == null ? null : appendix.number(), criterionAt, taskAt, field(path), place);
    }

    /** The last name in a path, positions left out. */
    private static @Nullable String field(String path) {
        String[] steps = path.split("/");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].isEmpty() && !Character.isDigit(steps[i].charAt(0))) {
                boolean container = i == steps.length - 2
                        && List.of("appendices", "criteria", "tasks", "sections")
                                .contains(steps[i]);
                return container ? null : steps[i];
            }
        }
        return null;
    }

    private static <T> @Nullable T item(List<T> list, @Nullable Integer position) {
        return position == null || position >= list.size() ? null : list.get(position);
    }
}
