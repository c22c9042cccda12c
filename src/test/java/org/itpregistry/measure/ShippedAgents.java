package org.itpregistry.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list of agents that comes with the registry; ShippedAgentsIT holds it against the database. */
public final class ShippedAgents {
    public static final Agents ALL = new Agents(3, read());

    public static final Agent PREDNISONE = of("PREDNISONE");
    public static final Agent PREDNISOLONE = of("PREDNISOLONE");
    public static final Agent METHYLPREDNISOLONE = of("METHYLPREDNISOLONE");
    public static final Agent DEXAMETHASONE = of("DEXAMETHASONE");
    public static final Agent IVIG = of("IVIG");
    public static final Agent ANTI_D = of("ANTI_D");
    public static final Agent ROMIPLOSTIM = of("ROMIPLOSTIM");
    public static final Agent ELTROMBOPAG = of("ELTROMBOPAG");
    public static final Agent AVATROMBOPAG = of("AVATROMBOPAG");
    public static final Agent HETROMBOPAG = of("HETROMBOPAG");
    public static final Agent RITUXIMAB = of("RITUXIMAB");
    public static final Agent SPLENECTOMY = of("SPLENECTOMY");
    public static final Agent FOSTAMATINIB = of("FOSTAMATINIB");
    public static final Agent AZATHIOPRINE = of("AZATHIOPRINE");
    public static final Agent MYCOPHENOLATE = of("MYCOPHENOLATE");
    public static final Agent CICLOSPORIN = of("CICLOSPORIN");
    public static final Agent CYCLOPHOSPHAMIDE = of("CYCLOPHOSPHAMIDE");
    public static final Agent EVEROLIMUS = of("EVEROLIMUS");
    public static final Agent DANAZOL = of("DANAZOL");
    public static final Agent DAPSONE = of("DAPSONE");
    public static final Agent VINCRISTINE = of("VINCRISTINE");
    public static final Agent HYDROXYCHLOROQUINE = of("HYDROXYCHLOROQUINE");
    public static final Agent TRANEXAMIC_ACID = of("TRANEXAMIC_ACID");
    public static final Agent ACETAMINOPHEN = of("ACETAMINOPHEN");
    public static final Agent DIPHENHYDRAMINE = of("DIPHENHYDRAMINE");
    public static final Agent PLATELET_TRANSFUSION = of("PLATELET_TRANSFUSION");
    public static final Agent RBC_TRANSFUSION = of("RBC_TRANSFUSION");
    public static final Agent PLACEBO = of("PLACEBO");
    public static final Agent OTHER = of("OTHER");

    private ShippedAgents() {}

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static Agent of(String code) {
        return ALL.all().stream()
                .filter(agent -> agent.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static List<Agent> read() {
        try (InputStream file = ShippedAgents.class.getResourceAsStream("agents.csv")) {
            List<Agent> agents = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(";", -1);
                        agents.add(new Agent(
                                cells[0],
                                cells[1],
                                Arrays.stream(cells[2].split("\\|"))
                                        .map(AgentClass::valueOf)
                                        .toList(),
                                cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
                                agents.size()));
                    });
            return agents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
