package org.itpregistry.report.service;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import net.sf.jasperreports.extensions.ExtensionsRegistryFactory;
import org.itpregistry.figure.Faces;
import org.itpregistry.figure.Faces.Face;
import org.itpregistry.figure.Faces.Role;

/**
 * Tells the report engine our faces, embedded as subsets. Designs name two sets, {@code ITP Sans} and {@code ITP Serif}; a
 * sign that the first face of a set does not have is taken from the next that has it.
 */
public final class ReportFonts implements ExtensionsRegistryFactory {
    private static final JasperReportsContext ENGINE = DefaultJasperReportsContext.getInstance();
    private static final String FOLDER = "/fonts/source-serif-4/";
    private static final Face SERIF = new Face(
            "Source Serif 4", FOLDER + "SourceSerif4-Regular.ttf", FOLDER + "SourceSerif4-SemiBold.ttf", Role.TEXT);
    private static final List<Face> IN_SERIF =
            Stream.concat(Stream.of(SERIF), Faces.inOrder().stream()).toList();
    private static final List<FontSet> SETS = List.of(set("ITP Sans", Faces.inOrder()), set("ITP Serif", IN_SERIF));

    /** Read when they are asked for the first time. */
    private static final class Families {
        static final List<FontFamily> ALL = families();
    }

    @Override
    public ExtensionsRegistry createRegistry(String id, JRPropertiesMap properties) {
        return new ExtensionsRegistry() {
            // To read a face, the engine looks through its extensions: none may be read while they are being made.
            @Override
            public <T> List<T> getExtensions(Class<T> type) {
                List<?> ours =
                        type.equals(FontFamily.class) ? Families.ALL : type.equals(FontSet.class) ? SETS : List.of();
                return ours.stream().map(type::cast).toList();
            }
        };
    }

    private static List<FontFamily> families() {
        return IN_SERIF.stream().map(ReportFonts::family).toList();
    }

    private static FontFamily family(Face face) {
        var family = new SimpleFontFamily(ENGINE);
        family.setName(face.family());
        family.setNormalFace(file(face, face.regular()));
        if (!face.bold().isEmpty()) {
            family.setBoldFace(file(face, face.bold()));
        }
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static SimpleFontFace file(Face face, String file) {
        Font font = face.font(file);
        var named = new SimpleFontFace(ENGINE) {
            @Override
            public Font getFont() {
                return font;
            }

            @Override
            public String getName() {
                return font.getName();
            }
        };
        // The engine's name of a file on the class path has no slash before it.
        named.setTtf(face.role() == Role.OF_MACHINE ? file : file.substring(1), false);
        return named;
    }

    /** @param faces the first is the primary one */
    private static FontSet set(String name, List<Face> faces) {
        var set = new SimpleFontSet();
        set.setName(name);
        for (Face face : faces) {
            var member = new SimpleFontSetFamily();
            member.setFamilyName(face.family());
            member.setPrimary(face.equals(faces.get(0)));
            set.addFamily(member);
        }
        return set;
    }
}
