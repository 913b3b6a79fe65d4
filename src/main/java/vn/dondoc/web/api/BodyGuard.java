package vn.dondoc.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.dondoc.shared.Refusal;

/** Looks at a body before it is read: not too large, and no characters that no document has and no database keeps. */
@ControllerAdvice(basePackageClasses = BodyGuard.class)
class BodyGuard extends RequestBodyAdviceAdapter {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 40;

    private final JsonFactory json = new JsonFactory();

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Refusal.tooLarge("api.body.tooLarge", LARGEST / 1024 / 1024);
        }
        inspect(body);
        return new Read(message.getHeaders(), body);
    }

    private void inspect(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && hasControls(parser.getText())) {
                    throw fault(parser, "api.controls");
                }
                if (token.isNumeric() && !isOrdinary(parser.getText())) {
                    throw fault(parser, "api.number.odd");
                }
            }
        } catch (IOException malformed) {
            // Whoever reads the body next says so, with the place.
            return;
        }
    }

    private static Refusal fault(JsonParser parser, String messageKey) {
        String field = parser.getParsingContext().pathAsPointer().toString();
        return Refusal.invalidField(field, messageKey, field);
    }

    /** Scores, years and counts are short; what is not would only cost memory. */
    private static boolean isOrdinary(String number) {
        try {
            return number.length() <= LONGEST_NUMBER
                    && Math.abs((long) new BigDecimal(number).scale()) <= LONGEST_NUMBER;
        } catch (NumberFormatException beyondAllBounds) {
            return false;
        }
    }

    /** Control characters besides tabs and line ends, and halves of characters. */
    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(BodyGuard::isControl);
    }

    private static boolean isControl(int point) {
        boolean layout = point == '\t' || point == '\n' || point == '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return half || (point < ' ' && !layout);
    }

    /** A body that was read before. */
    private static final class Read implements HttpInputMessage {

        private final HttpHeaders headers;
        private final byte[] body;

        Read(HttpHeaders headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }
    }
}
