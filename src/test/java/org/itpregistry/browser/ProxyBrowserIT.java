package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy that ends TLS, in each of the ways in which hospitals set one up, and started under a path. */
class ProxyBrowserIT extends Journey {

    private static final String TOLD =
            """
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto https;
            """;

    /** What a location says behind {@code proxy_pass}; the registry under a path is another one. */
    enum Way {
        HOST_KEPT("/", "/", "proxy_set_header Host $http_host;" + TOLD, false),
        HOST_TOLD("/", "/", "proxy_set_header X-Forwarded-Host $http_host;" + TOLD, false),
        PORT_TOLD(
                "/",
                "/",
                "proxy_set_header X-Forwarded-Host $host; proxy_set_header X-Forwarded-Port $server_port;" + TOLD,
                false),
        STANDARD("/", "/", "proxy_set_header Forwarded 'for=$remote_addr;proto=https;host=\"$http_host\"';", false),
        SCHEME_ONLY("/", "/", "proxy_set_header X-Forwarded-Proto https;", false),
        NOTHING_TOLD("/", "/", "", false),
        PATH_TAKEN_AWAY(
                "/reg/",
                "/",
                "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Prefix /reg;" + TOLD,
                false),
        UNDER_A_PATH("/itp", "/itp", "proxy_set_header Host $http_host;" + TOLD, true),
        PATH_UNDER_A_PATH(
                "/reg/itp",
                "/itp",
                "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Prefix /reg;" + TOLD,
                true);

        private final String location;
        private final String upstream;
        private final String headers;
        private final boolean started;

        Way(String location, String upstream, String headers, boolean started) {
            this.location = location;
            this.upstream = upstream;
            this.headers = headers;
            this.started = started;
        }

        RegistryUnderTest registry() {
            return started ? underPath : RegistryUnderTest.get();
        }

        String server() {
            return "location " + location + " { proxy_pass http://127.0.0.1:"
                    + registry().port() + upstream + ";\n" + headers + "\n}\n";
        }

        boolean tellsScheme() {
            return !headers.isEmpty();
        }

        String path() {
            return location.replaceFirst("/$", "");
        }
    }

    private static RegistryUnderTest underPath;
    private static Nginx nginx;
    private static List<Integer> ports;

    private Way way = Way.HOST_KEPT;

    @BeforeAll
    static void a_proxy_stands_before_two_registries() throws IOException, InterruptedException {
        Nginx.require();
        underPath = RegistryUnderTest.another(new RegistryUnderTest.Setup(List.of(), "/itp"));
        ports = Nginx.freePorts(Way.values().length);
        nginx = Nginx.start(
                ports, List.of(Way.values()).stream().map(Way::server).toList());
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
        if (underPath != null) {
            underPath.stop();
        }
    }

    @Override
    RegistryUnderTest registry() {
        return way.registry();
    }

    @Override
    String base() {
        return "https://localhost:" + ports.get(way.ordinal()) + way.path();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void log_in_save_report_and_import_work(Way chosen) throws IOException {
        way = chosen;
        logIn("dm.north");
        assertThat(page.url()).startsWith(base() + "/");
        assertCookieIsSecure();
        save();
        assertStillHere();
        logOut();

        logIn("coord");
        importBundle();
        assertStillHere();
        report();
        assertStillHere();
    }

    @Test
    void a_rest_door_names_the_address_that_the_client_knows() throws IOException, InterruptedException {
        var cut = HttpRequest.newBuilder(URI.create(underPath.url() + "/api/v1/cuts"))
                .header("Authorization", "Bearer " + underPath.token())
                .header("Content-Type", "application/json")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "registry.example.org")
                .header("X-Forwarded-Prefix", "/reg")
                .POST(BodyPublishers.ofString("{\"cohort\":\"DEMO\",\"name\":\"behind a proxy\"}"))
                .build();
        var answer = HttpClient.newHttpClient().send(cut, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                .startsWith("https://registry.example.org/reg/itp/api/v1/cuts/");
        expectComplaints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/itp", "/itp/", "/itp/chart", "/itp/WEB-INF", "/itp/chart/patients.xhtml", "/itp/index.xhtml"})
    void no_answer_leads_to_the_host_that_a_client_invents(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", underPath.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    private void assertCookieIsSecure() {
        List<Cookie> session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.toLowerCase(Locale.ROOT).contains("session"))
                .toList();
        assertThat(session).hasSize(1);
        assertThat(session.get(0).secure).isEqualTo(way.tellsScheme());
        assertThat(session.get(0).path).isEqualTo(way.path().isEmpty() ? "/" : way.path());
    }

    private void assertStillHere() {
        assertThat(page.url()).startsWith(base() + "/");
        assertThat(page.locator("main h1").count()).isEqualTo(1);
    }

    private void logOut() {
        page.locator("header form button[type=submit], header form input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> url.contains("/access/login"));
        assertThat(page.url()).startsWith(base() + "/");
    }

    private void save() {
        visit("/entry/patient.xhtml");
        var center = page.locator("[id='record:center']");
        if (center.count() > 0) {
            center.selectOption(new SelectOption().setIndex(1));
        }
        choose("record:case_type", "ADULT");
        choose("record:sex", "F");
        fill("record:birth_date", "19" + (60 + way.ordinal()) + "-0" + (1 + way.ordinal() % 9));
        fill("record:registration_date", "2024-02-01");
        press("record:save");
        assertThat(page.url()).contains("/chart/patient.xhtml");
        assertThat(page.locator("h1").innerText()).startsWith("ITP-");
        assertThat(page.evaluate("getComputedStyle(document.body).fontFamily.length > 0"))
                .isEqualTo(true);
    }

    private void importBundle() throws IOException {
        visit("/exchange/import.xhtml");
        if (page.locator("[id='import:over']").count() > 0) {
            press("import:over");
        }
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("parveen.zip", "application/zip", ReportBrowserIT.bundle("parveen2019")));
        press("import:check");
        page.locator("[id='import:commit']").click();
        page.getByText("The bundle is imported.").waitFor();
    }

    private void report() throws IOException {
        visit("/report/reports.xhtml?study=parveen2019&cohort=PARVEEN2019");
        assertThat(page.locator("main").innerText()).contains("14/18");
        Download pdf = page.waitForDownload(
                () -> page.locator("a[href*='format=pdf']").first().click());
        assertThat(Files.size(pdf.path())).isGreaterThan(10_000);
    }
}
