package org.maatwerk.leaks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Looks for words in bytes, also when they were encoded on the way. */
public final class Search {

    private final List<String> forms = new ArrayList<>();

    public Search(Collection<String> words) {
        words.forEach(this::add);
    }

    private void add(String word) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = word.getBytes(charset);
            forms.add(readable(bytes));
            forms.add(HexFormat.of().formatHex(bytes).toLowerCase(Locale.ROOT));
        }
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = (" ".repeat(shift) + word).getBytes(StandardCharsets.UTF_8);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(base64.substring(shift == 0 ? 0 : 4, base64.length() - 2).toLowerCase(Locale.ROOT));
        }
    }

    /** How many bytes of the end of a piece may be the beginning of a word. */
    public int longest() {
        return forms.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean finds(String text) {
        return finds(text.getBytes(StandardCharsets.UTF_8));
    }

    public boolean finds(byte[] bytes) {
        String text = readable(bytes);
        return forms.stream().anyMatch(text::contains);
    }

    /** Byte for byte, and without capitals. */
    private static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
