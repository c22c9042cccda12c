package org.itpregistry.report.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.ContextClassLoaderObjectInputStream;

/** The report designs that the build compiled, each read once. */
final class CompiledReports {
    // A compiled report is a serialized object. It comes from our own archive, and still only what it needs is let in.
    private static final ObjectInputFilter REPORTS_ONLY = ObjectInputFilter.Config.createFilter(
            "net.sf.jasperreports.**;java.lang.*;java.util.*;java.awt.*;java.util.concurrent.**;!*");

    private static final Map<String, JasperReport> READ = new ConcurrentHashMap<>();

    private CompiledReports() {}

    /** @param name of the design below reports, without its ending */
    static JasperReport named(String name) {
        return READ.computeIfAbsent(name, CompiledReports::read);
    }

    private static JasperReport read(String name) {
        String path = "/reports/" + name + ".jasper";
        try (InputStream file = CompiledReports.class.getResourceAsStream(path);
                var objects =
                        new ContextClassLoaderObjectInputStream(DefaultJasperReportsContext.getInstance(), file)) {
            objects.setObjectInputFilter(REPORTS_ONLY);
            return (JasperReport) objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
