package org.itpregistry.report.service;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.PdfGlyphGraphics2D;
import net.sf.jasperreports.pdf.PdfGlyphRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Text of writings whose signs change their shape or place beside others, or run from right to left. The PDF library sets
 * sign after sign; here Java lays the line out, glyph by glyph, and the text itself goes along for whoever copies, searches or
 * listens.
 */
final class ShapedText extends PdfGlyphRenderer {
    /** Writings that can be set sign after sign. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    private final ClassicPdfProducer producer;
    private final PdfTextRendererContext context;
    private PdfGlyphGraphics2D paper;

    ShapedText(ClassicPdfProducer producer, PdfTextRendererContext context, JasperReportsContext engine) {
        super(
                engine,
                context.getAwtIgnoreMissingFont(),
                context.getIndentFirstLine(),
                context.getJustifyLastLine(),
                false);
        this.producer = producer;
        this.context = context;
    }

    /** Whether the library can set it alone. */
    static boolean isSimple(String text) {
        return text.codePoints().allMatch(sign -> SIMPLE.contains(UnicodeScript.of(sign)));
    }

    @Override
    public void render() {
        paper = new OneByOne();
        super.render();
        paper.dispose();
    }

    @Override
    public void draw() {
        TabSegment line = segments.get(segmentIndex);
        float left = x + drawPosX;
        float baseline = y + topPadding + verticalAlignOffset + drawPosY;
        for (RunOfText run : RunOfText.inOrder(line.as.getIterator(), line.text)) {
            var layout = new TextLayout(run.letters().getIterator(), getFontRenderContext());
            if (isSimple(run.text())) {
                layout.draw(paper, left, baseline);
            } else {
                var said = new PdfDictionary();
                said.put(PdfName.ACTUALTEXT, new PdfString(run.text(), PdfObject.TEXT_UNICODE));
                producer.getPdfContentByte().beginMarkedContentSequence(PdfName.SPAN, said, true);
                layout.draw(paper, left, baseline);
                producer.getPdfContentByte().endMarkedContentSequence();
            }
            left += layout.getAdvance();
        }
    }

    /** Each glyph where the layout has it; the engine would put them side by side. */
    private final class OneByOne extends PdfGlyphGraphics2D {
        OneByOne() {
            super(producer.getPdfContentByte(), pdfExporter, producer, context.getTextLocale());
        }

        @Override
        public void drawGlyphVector(GlyphVector glyphs, float left, float baseline) {
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                Point2D place = glyphs.getGlyphPosition(i);
                int[] code = {glyphs.getGlyphCode(i)};
                super.drawGlyphVector(
                        glyphs.getFont().createGlyphVector(glyphs.getFontRenderContext(), code),
                        left + (float) place.getX(),
                        baseline + (float) place.getY());
            }
        }
    }
}
