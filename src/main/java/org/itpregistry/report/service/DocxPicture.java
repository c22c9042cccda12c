package org.itpregistry.report.service;

import org.itpregistry.report.domain.FigureLine;

/** A picture within a line of a Word document (ECMA-376, DrawingML), with its alternative text. */
final class DocxPicture {
    private static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** The units of drawings, which Word calls EMU. */
    private static final int UNITS_PER_POINT = 12_700;

    private DocxPicture() {}

    /** @param number of the picture in the document, from 1 */
    static void write(Markup xml, int number, FigureLine line) {
        String width = units(line.figure().width());
        String height = units(Math.max(1, line.figure().height()));
        String id = String.valueOf(number);
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", id, "name", line.figure().title(), "descr", line.words());
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE);
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", line.figure().title(), "descr", line.words())
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", "figure" + number);
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }

    private static String units(double points) {
        return String.valueOf(Math.round(points * UNITS_PER_POINT));
    }
}
