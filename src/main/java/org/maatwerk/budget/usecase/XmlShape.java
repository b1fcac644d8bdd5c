package org.maatwerk.budget.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;

/**
 * Looks at a file before any parser does, once from the front to the end: a parser needs minutes for what is nested a
 * hundred thousand deep, and for numbers of millions of digits. Peppol wants UTF-8, as ISO 20022 does, so that nothing
 * hides in another encoding.
 */
final class XmlShape {

    private static final int AT_MOST = 10 * 1024 * 1024;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 60;
    private static final String MARK = "\uFEFF";
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,60}encoding\\s{0,3}=\\s{0,3}[\"'](?i:utf-8)[\"']");
    private static final Pattern OTHER = Pattern.compile("^<\\?xml[^>]{0,100}encoding");

    /** What is said of a file that is too large, no XML that we read, or means harm. */
    record Said(Refusal tooLarge, Refusal unreadable, Refusal hostile) {}

    private final String text;
    private int at;
    private int depth;
    private int digits;

    private XmlShape(String text) {
        this.text = text;
    }

    /**
     * @return the file as text
     * @throws Refused when it is not one to read any further
     */
    static String looked(byte[] file, Said said, String field) {
        Refused.unless(file.length <= AT_MOST, said.tooLarge(), field);
        String text = text(file, said, field);
        Refused.unless(!OTHER.matcher(text).find() || ENCODING.matcher(text).find(), said.unreadable(), field);
        Refused.unless(new XmlShape(text).isHarmless(), said.hostile(), field);
        return text;
    }

    private static String text(byte[] file, Said said, String field) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new Refused(said.unreadable(), field);
        }
    }

    /** What is not XML at all is left to the parser. */
    private boolean isHarmless() {
        while (at < text.length() && depth <= DEEPEST && digits <= LONGEST_NUMBER) {
            char sign = text.charAt(at);
            digits = Character.isDigit(sign) ? digits + 1 : 0;
            if (sign != '<') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                skipTo("]]>");
            } else if (text.startsWith("<!", at)) {
                return false;
            } else {
                tag();
            }
        }
        return depth <= DEEPEST && digits <= LONGEST_NUMBER;
    }

    private void tag() {
        if (text.startsWith("<?", at)) {
            skipTo("?>");
            return;
        }
        boolean closes = text.startsWith("</", at);
        char quote = 0;
        while (++at < text.length()) {
            char sign = text.charAt(at);
            if (quote == 0 && sign == '>') {
                break;
            }
            quote = quoteAfter(quote, sign);
        }
        boolean empty = at > 0 && at < text.length() && text.charAt(at - 1) == '/';
        depth += closes ? -1 : empty ? 0 : 1;
    }

    private static char quoteAfter(char quote, char sign) {
        if (quote == 0) {
            return sign == '"' || sign == '\'' ? sign : 0;
        }
        return quote == sign ? 0 : quote;
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }
}
