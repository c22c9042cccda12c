package org.itpregistry.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who corrects the same person again and again. */
final class FormSaver {
    private static final String LIST = "/chart/patients.xhtml";
    private static final Pattern PATIENT = Pattern.compile("/chart/patient\\.xhtml\\?id=(\\d+)");

    private final Visitor visitor;
    private String page;

    FormSaver(String url, Demo demo) throws IOException, InterruptedException {
        visitor = new Visitor(url);
        visitor.logIn(demo.user(), demo.password());
        Matcher patient = PATIENT.matcher(visitor.text(LIST));
        if (!patient.find()) {
            throw new IOException("nobody is on " + LIST);
        }
        page = "/entry/patient.xhtml?id=" + patient.group(1);
    }

    /** Milliseconds of each of so many saves; the page is fetched in between and not counted. */
    double[] save(int times) throws IOException, InterruptedException {
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            HtmlForm form = HtmlForm.of(visitor.text(page), "record")
                    .with("record:group_code", "bench " + i)
                    .with("record:reason", "bench")
                    .with("record:save", "Save");
            long began = System.nanoTime();
            int status = visitor.post("/entry/patient.xhtml", form.encoded());
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
            if (status != HttpURLConnection.HTTP_MOVED_TEMP) {
                throw new IOException("saving " + page + " answered " + status);
            }
        }
        return milliseconds;
    }
}
