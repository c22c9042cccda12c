package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.MerkleFrontier;
import org.itpregistry.proof.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person who starts the registry is told when another database lies behind the checkpoints. */
class CheckpointCheckIT {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @TempDir
    private Path folder;

    private Path write(Reach reach) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return Files.writeString(
                folder.resolve("checkpoints.log"),
                Checkpoint.sign(reach, NOW, Checkpoint.NOTHING, key, key, pair.getPrivate())
                                .line()
                        + "\n");
    }

    private static Reach of(Connection owner, int transactions) throws Exception {
        MerkleFrontier tree = MerkleFrontier.empty();
        String first = "";
        String head = "";
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select hash from audit_transaction where seq <= " + transactions + " order by seq")) {
            while (rows.next()) {
                tree.add(rows.getBytes(1));
                head = HexFormat.of().formatHex(rows.getBytes(1));
                first = first.isEmpty() ? head : first;
            }
        }
        return new Reach(first, tree.count(), head, tree.peaks());
    }

    private static Optional<String> warning(Connection owner, Path file) throws Exception {
        return CheckpointCheck.warning(owner, file);
    }

    @Test
    void the_attested_database_starts_without_a_word() throws Exception {
        try (Connection owner = OwnerOfTestDatabase.connect()) {
            assertThat(warning(owner, write(of(owner, 2)))).isEmpty();
        }
    }

    @Test
    void without_checkpoints_there_is_nothing_to_say() throws Exception {
        try (Connection owner = OwnerOfTestDatabase.connect()) {
            assertThat(warning(owner, folder.resolve("none.log"))).isEmpty();
        }
    }

    @Test
    void an_older_copy_is_told() throws Exception {
        try (Connection owner = OwnerOfTestDatabase.connect()) {
            MerkleFrontier tree = MerkleFrontier.empty();
            for (int i = 0; i < 1_000_000; i++) {
                tree.add(new byte[32]);
            }
            Reach later = new Reach(of(owner, 1).registry(), tree.count(), "ab".repeat(32), tree.peaks());
            assertThat(warning(owner, write(later))).hasValueSatisfying(text -> assertThat(text)
                    .contains("2026-11-27T03:00:00Z", "1000000 transactions", "an older copy of the database"));
        }
    }

    @Test
    void another_registry_is_told() throws Exception {
        try (Connection owner = OwnerOfTestDatabase.connect()) {
            Reach true2 = of(owner, 2);
            assertThat(warning(owner, write(new Reach("cd".repeat(32), 2, true2.head(), true2.peaks()))))
                    .isPresent();
        }
    }

    @Test
    void a_changed_file_is_told_by_its_line() throws Exception, IOException {
        try (Connection owner = OwnerOfTestDatabase.connect()) {
            Path file = write(of(owner, 2));
            Files.write(file, List.of(Files.readString(file).strip().replace("at=2026", "at=2025")));
            assertThat(warning(owner, file))
                    .hasValueSatisfying(text -> assertThat(text).contains("line 1"));
        }
    }
}
