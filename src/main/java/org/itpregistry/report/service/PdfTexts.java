package org.itpregistry.report.service;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** How texts get into a PDF: shaped where their writing asks for it, and codes as they are though they break in lines. */
public final class PdfTexts implements PdfProducerFactory {
    @Override
    public PdfProducer createProducer(PdfProducerContext exporter) {
        return new ClassicPdfProducer(exporter) {
            @Override
            public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
                return ShapedText.isSimple(text.getStyledText().getText())
                        ? super.getTextRenderer(text)
                        : new ShapedText(this, text, exporter.getJasperReportsContext());
            }

            @Override
            public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
                // What is copied from the file must be found elsewhere: no unseen signs in it.
                PdfTextChunk chunk = super.createChunk(text.replace(Settable.MAY_BREAK, ""), attributes, locale);
                ((ClassicTextChunk) chunk).getChunk().setSplitCharacter(new AfterUnderscores());
                return chunk;
            }
        };
    }

    private static final class AfterUnderscores extends DefaultSplitCharacter {
        @Override
        public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
            return getCurrentCharacter(current, text, chunks) == '_'
                    || super.isSplitCharacter(start, current, end, text, chunks);
        }
    }
}
