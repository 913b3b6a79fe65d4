package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/**
 * The end of a document: to whom it goes, where it is kept, and who signs in which position on whose behalf.
 *
 * @param authority as printed: {@code TM. ỦY BAN NHÂN DÂN}
 */
record DocumentFoot(
        List<Preview.Recipient> recipients,
        @Nullable String archive,
        @Nullable String signer,
        @Nullable String position,
        @Nullable String authority) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern START = Pattern.compile("nơi nhận\\s*:?\\s*(.*)", FLAGS | Pattern.DOTALL);
    private static final Pattern PURPOSE = Pattern.compile("(.+?)\\s*\\(([^()]{2,60})\\)");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:TS|ThS|GS|PGS|BS|KS|Th\\.S)\\.?\\s*)*(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4})");
    private static final Pattern BULLETS = Pattern.compile("^[-+•–]\\s*|[;\\s]+[-+•–]\\s+(?=\\p{Lu})");
    private static final Pattern ARCHIVE = Pattern.compile("lưu\\b.*", FLAGS);
    private static final Pattern AUTHORITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\s*\\..*");

    static DocumentFoot of(List<Paragraph> paragraphs) {
        List<String> lines = paragraphs.stream()
                .flatMap(paragraph -> paragraph.text().lines())
                .map(String::strip)
                .toList();
        List<Preview.Recipient> recipients = new ArrayList<>();
        List<String> capitals = new ArrayList<>();
        String archive = null;
        String signer = null;
        int start = start(lines);
        for (String line : start < 0 ? List.<String>of() : lines.subList(start, lines.size())) {
            Matcher heading = START.matcher(line);
            String text = heading.matches() ? heading.group(1).strip() : line;
            Matcher name = NAME.matcher(text);
            if (text.matches("(?s)[-+•–]\\s*\\S.*")) {
                for (String part : BULLETS.split(text)) {
                    Preview.Recipient recipient = recipient(part);
                    if (recipient != null && ARCHIVE.matcher(recipient.text()).matches()) {
                        archive = part.strip().replaceAll("[;.]+$", "");
                    } else if (recipient != null) {
                        recipients.add(recipient);
                    }
                }
            } else if (ARCHIVE.matcher(text).matches()) {
                archive = text.replaceAll("[;.]+$", "");
            } else if (text.length() < 80 && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT))) {
                capitals.add(text);
            } else if (!capitals.isEmpty() && name.matches()) {
                signer = name.group(1);
                break;
            }
        }
        return signed(recipients, archive, signer, capitals);
    }

    private static int start(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (START.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH": the last line is the position. */
    private static DocumentFoot signed(
            List<Preview.Recipient> recipients,
            @Nullable String archive,
            @Nullable String signer,
            List<String> capitals) {
        int first = -1;
        for (int i = 0; i < capitals.size() && first < 0; i++) {
            first = AUTHORITY.matcher(capitals.get(i)).matches() ? i : -1;
        }
        if (first < 0 || first == capitals.size() - 1) {
            String position = capitals.isEmpty() ? null : String.join(" ", capitals);
            return new DocumentFoot(recipients, archive, signer, position, null);
        }
        return new DocumentFoot(
                recipients,
                archive,
                signer,
                capitals.get(capitals.size() - 1),
                String.join(" ", capitals.subList(first, capitals.size() - 1)));
    }

    private static Preview.@Nullable Recipient recipient(String part) {
        String text = part.strip().replaceAll("[;.,]+$", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher purpose = PURPOSE.matcher(text);
        return purpose.matches()
                ? new Preview.Recipient(purpose.group(1), purpose.group(2))
                : new Preview.Recipient(text, null);
    }
}
