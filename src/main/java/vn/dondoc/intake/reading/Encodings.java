package vn.dondoc.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.dondoc.shared.Refusal;

/** Unicode is read; everything else is refused rather than guessed, since a wrong guess spoils every name. */
final class Encodings {

    /** Letters that only Vietnamese in Unicode has, beside the block 1EA0–1EF9. */
    private static final String VIETNAMESE = "ăĂđĐơƠưƯĩĨũŨ";
    /** Old fonts such as TCVN3 and VNI put their letters here. */
    private static final int FEW = 5;

    private Encodings() {}

    /** UTF-8 with or without a mark, UTF-16 with one. */
    static String decode(byte[] content) {
        String text;
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            text = strictly(StandardCharsets.UTF_8, content, 3);
        } else if (startsWith(content, 0xFF, 0xFE)) {
            text = strictly(StandardCharsets.UTF_16LE, content, 2);
        } else if (startsWith(content, 0xFE, 0xFF)) {
            text = strictly(StandardCharsets.UTF_16BE, content, 2);
        } else {
            text = strictly(StandardCharsets.UTF_8, content, 0);
        }
        refuseSpoilt(text);
        return text;
    }

    /** Control bytes that no text has. */
    static boolean isBinary(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return false;
        }
        for (byte value : content) {
            if (value >= 0
                    && value < 0x20
                    && value != '\t'
                    && value != '\n'
                    && value != '\r'
                    && value != '\f'
                    && value != 0x0B) {
                return true;
            }
        }
        return false;
    }

    private static String strictly(Charset charset, byte[] content, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    /** Valid Unicode whose letters were lost before: an old font's codes, or bytes decoded twice. */
    private static void refuseSpoilt(String text) {
        int vietnamese = 0;
        int western = 0;
        int twice = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\uFFFD' || letter == 0) {
                throw unreadable();
            }
            if ((letter >= '\u1EA0' && letter <= '\u1EF9')
                    || (letter >= '\u0300' && letter <= '\u0323')
                    || VIETNAMESE.indexOf(letter) >= 0) {
                vietnamese++;
            } else if (letter >= '\u00A1' && letter <= '\u00FF') {
                western++;
                if (letter == 'á' && i + 1 < text.length() && "º»".indexOf(text.charAt(i + 1)) >= 0) {
                    twice++;
                }
            }
        }
        if (twice >= FEW || (western >= FEW && western > 20L * vietnamese)) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.invalidField("file", "intake.file.encoding");
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
