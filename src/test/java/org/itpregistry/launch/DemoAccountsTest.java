package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {
    @TempDir
    private Path folder;

    @Test
    void every_role_has_an_account_and_data_managers_sit_at_two_centers() {
        assertThat(new DemoAccounts().all())
                .extracting(SeededAccount::role)
                .contains("DATA_MANAGER", "INVESTIGATOR", "MONITOR", "COORDINATOR", "AUDITOR", "ADMINISTRATOR");
        assertThat(new DemoAccounts().all())
                .filteredOn(account -> account.role().equals("DATA_MANAGER"))
                .extracting(SeededAccount::center)
                .containsExactly("C01", "C02");
    }

    @Test
    void passwords_are_long_and_new_each_time() {
        assertThat(new DemoAccounts().all())
                .extracting(SeededAccount::password)
                .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(16))
                .doesNotHaveDuplicates()
                .doesNotContain(new DemoAccounts().all().get(0).password());
    }

    @Test
    void only_the_owner_reads_the_file_and_a_later_start_corrects_its_address() throws IOException {
        Path file = folder.resolve("demo-accounts.json");
        new DemoAccounts().write(file, new Address("http://localhost:8080"));
        DemoAccounts.move(file, new Address("http://localhost:9090"));
        assertThat(Files.readString(file))
                .startsWith("{\"url\": \"http://localhost:9090\", \"apiToken\": \"")
                .contains("{\"user\": \"coord\", \"password\": \"")
                .contains("\"role\": \"COORDINATOR\", \"center\": null}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_record_of_an_account_does_not_print_its_password() {
        SeededAccount account = SeededAccount.everywhere("coord", "Coordinator", "COORDINATOR");
        assertThat(account.toString()).doesNotContain(account.password());
    }
}
