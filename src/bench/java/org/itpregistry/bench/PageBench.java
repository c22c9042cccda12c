package org.itpregistry.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long pages take for one user, against a static page of the bare server. */
final class PageBench {
    private static final String LOG_IN = "/access/login.xhtml";
    private static final String LIST = "/chart/patients.xhtml";
    private static final Pattern PATIENT = Pattern.compile("href=\"(/chart/patient\\.xhtml\\?[^\"]*)\"");

    private final Programs programs;
    private final Measurements measurements;

    PageBench(Programs programs, Measurements measurements) {
        this.programs = programs;
        this.measurements = measurements;
    }

    void run(ChildServer registry, Demo demo) throws IOException, InterruptedException {
        double[] bare;
        try (ChildServer server = programs.bare("page-bare")) {
            server.awaitPage(Programs.STATIC_PAGE);
            bare = new Visitor(server.url()).visit(Programs.STATIC_PAGE);
        }
        add("log-in page", new Visitor(registry.url()).visit(LOG_IN), bare);
        var visitor = new Visitor(registry.url());
        visitor.logIn(demo.user(), demo.password());
        if (visitor.status(LIST) != HttpURLConnection.HTTP_OK) {
            measurements.say("there is no page " + LIST + " yet");
            return;
        }
        add("patient list", visitor.visit(LIST), bare);
        Matcher link = PATIENT.matcher(visitor.text(LIST));
        if (link.find()) {
            add("patient page", visitor.visit(link.group(1).replace("&amp;", "&")), bare);
        }
    }

    private void add(String what, double[] ours, double[] bare) {
        measurements.add(
                what + ", p50",
                Measurements.quantile(0.5, ours),
                "ms",
                "static page, bare server, p50",
                Measurements.quantile(0.5, bare));
        measurements.add(
                what + ", p95",
                Measurements.quantile(0.95, ours),
                "ms",
                "static page, bare server, p95",
                Measurements.quantile(0.95, bare));
    }
}
