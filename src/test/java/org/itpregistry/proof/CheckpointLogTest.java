package org.itpregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.itpregistry.proof.CheckpointLog.Kind;
import org.junit.jupiter.api.Test;

class CheckpointLogTest {
    private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");

    private final RandomGenerator chance = new Random(20261127);
    private final KeyPair first = pair();
    private final KeyPair second = pair();
    private final List<byte[]> chain = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Ten checkpoints over two hundred transactions; the key changes at the fifth. */
    CheckpointLogTest() {
        for (int i = 1; i <= 200; i++) {
            chain.add(Sha256.of(("transaction " + i).getBytes(StandardCharsets.UTF_8)));
        }
        String previous = Checkpoint.NOTHING;
        for (int i = 1; i <= 10; i++) {
            KeyPair signer = i <= 5 ? first : second;
            KeyPair next = i < 5 ? first : second;
            Checkpoint checkpoint = Checkpoint.sign(
                    reach(20 * i), START.plusSeconds(3600L * i), previous, key(signer), key(next), signer.getPrivate());
            previous = checkpoint.mark();
            lines.add(checkpoint.line());
        }
    }

    private Reach reach(int count) {
        MerkleFrontier tree = MerkleFrontier.empty();
        chain.subList(0, count).forEach(tree::add);
        return new Reach(Sha256.hex(chain.get(0)), count, Sha256.hex(chain.get(count - 1)), tree.peaks());
    }

    private static String key(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Attestation attest(List<byte[]> trail) {
        Attestation attestation = new Attestation(CheckpointLog.of(lines));
        trail.forEach(attestation::take);
        return attestation;
    }

    @Test
    void a_whole_file_has_no_fault_and_holds_over_its_trail() {
        assertThat(CheckpointLog.of(lines).faults()).isEmpty();
        Attestation attestation = attest(chain);
        assertThat(attestation.holds()).isTrue();
        assertThat(attestation.held()).isEqualTo(10);
    }

    @Test
    void a_trail_that_went_on_holds() {
        chain.add(new byte[32]);
        assertThat(attest(chain).holds()).isTrue();
    }

    @Test
    void any_changed_character_of_any_line_is_found() {
        for (int i = 0; i < 500; i++) {
            List<String> changed = new ArrayList<>(lines);
            int at = chance.nextInt(changed.size());
            StringBuilder line = new StringBuilder(changed.get(at));
            int place = chance.nextInt(line.length());
            line.setCharAt(place, line.charAt(place) == '1' ? '2' : '1');
            changed.set(at, line.toString());
            assertThat(CheckpointLog.of(changed).faults())
                    .as("line %d: %s", at + 1, line)
                    .isNotEmpty();
        }
    }

    @Test
    void a_line_taken_out_or_moved_is_found() {
        for (int at = 0; at < lines.size() - 1; at++) {
            List<String> shorter = new ArrayList<>(lines);
            String line = shorter.remove(at);
            assertThat(CheckpointLog.of(shorter).faults()).isNotEmpty();
            shorter.add(line);
            assertThat(CheckpointLog.of(shorter).faults()).isNotEmpty();
        }
    }

    @Test
    void another_key_is_foreign_unless_the_line_before_names_it() {
        Checkpoint newest = CheckpointLog.of(lines).newest().orElseThrow();
        KeyPair stranger = pair();
        lines.add(Checkpoint.sign(
                        reach(200), newest.at(), newest.mark(), key(stranger), key(stranger), stranger.getPrivate())
                .line());
        assertThat(CheckpointLog.of(lines).faults()).containsExactly(new CheckpointLog.Fault(11, Kind.FOREIGN_KEY));
    }

    @Test
    void what_is_no_checkpoint_is_said_by_line() {
        lines.add(2, "");
        lines.add(3, "hello");
        assertThat(CheckpointLog.of(lines).faults()).containsExactly(new CheckpointLog.Fault(4, Kind.UNREADABLE));
    }

    @Test
    void a_recomputed_trail_is_another_one() {
        for (int i = 0; i < 20; i++) {
            List<byte[]> other = new ArrayList<>(chain);
            int from = chance.nextInt(200);
            for (int at = from; at < 200; at++) {
                other.set(at, Sha256.of(other.get(at), new byte[] {1}));
            }
            assertThat(attest(other).broken()).hasSize(10 - from / 20);
        }
    }

    @Test
    void a_shorter_trail_does_not_reach_the_newest_checkpoints() {
        for (int i = 0; i < 20; i++) {
            int left = chance.nextInt(200);
            assertThat(attest(chain.subList(0, left)).beyond()).hasSize(10 - left / 20);
        }
    }
}
