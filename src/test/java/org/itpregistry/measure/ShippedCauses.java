package org.itpregistry.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The list of causes that comes with the registry; ShippedAgentsIT holds it against the database. */
public final class ShippedCauses {
    public static final Causes ALL = new Causes(1, read());

    /** Both lists that definitions reason with. */
    public static final Vocabulary WITH_AGENTS = new Vocabulary(ShippedAgents.ALL, ALL);

    public static final Cause SLE = ALL.of("SLE");
    public static final Cause APS = ALL.of("APS");
    public static final Cause EVANS = ALL.of("EVANS");
    public static final Cause WALDENSTROM = ALL.of("WALDENSTROM");

    private ShippedCauses() {}

    private static List<Cause> read() {
        try (InputStream file = ShippedCauses.class.getResourceAsStream("causes.csv")) {
            List<Cause> causes = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split(";", -1);
                causes.add(new Cause(
                        cells[0],
                        cells[1],
                        cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split("\\|")),
                        causes.size()));
            }
            return causes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
