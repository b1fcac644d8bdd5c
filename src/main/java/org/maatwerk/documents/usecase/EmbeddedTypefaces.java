package org.maatwerk.documents.usecase;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.maatwerk.documents.Typefaces;

/** The typeface of the house, and one for the letters that it lacks; decision 54 says which scripts have none. */
@ApplicationScoped
class EmbeddedTypefaces implements Typefaces {

    /** As the style sheet of a document names them, in the order in which a letter is looked for. */
    private static final String HOUSE = "Atkinson Hyperlegible Next";

    private static final String MORE_LETTERS = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<String> FILES = List.of("AtkinsonHyperlegibleNext-Regular", "NotoSans-Regular");

    private volatile List<CmapLookup> letters;

    static void embedIn(PdfRendererBuilder builder) {
        embed(builder, "AtkinsonHyperlegibleNext-Regular", HOUSE, REGULAR);
        embed(builder, "AtkinsonHyperlegibleNext-Bold", HOUSE, BOLD);
        embed(builder, "NotoSans-Regular", MORE_LETTERS, REGULAR);
    }

    private static void embed(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> read(file), family, weight, FontStyle.NORMAL, true);
    }

    @Override
    public boolean draw(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().allMatch(this::draws);
    }

    /** The end of a line and the like are not drawn. */
    private boolean draws(int letter) {
        return Character.isWhitespace(letter) || letters().stream().anyMatch(font -> font.getGlyphId(letter) != 0);
    }

    private List<CmapLookup> letters() {
        if (letters == null) {
            letters = FILES.stream().map(EmbeddedTypefaces::lettersOf).toList();
        }
        return letters;
    }

    private static CmapLookup lettersOf(String file) {
        try (InputStream stream = read(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream read(String file) {
        return EmbeddedTypefaces.class.getResourceAsStream("/fonts/" + file + ".ttf");
    }
}
