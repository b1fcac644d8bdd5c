package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @Test
    void a_page_of_the_house_is_kept_with_its_parameters() {
        String page = "/attestation/own-file.xhtml?case=IA-2026-00001";

        assertThat(LocalAddress.orHome(page)).isEqualTo(page);
    }

    @Test
    void so_is_the_address_of_something_that_is_no_file() {
        String status = "/protocol/passport-status?id=00ff";

        assertThat(LocalAddress.orHome(status)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elders.example/a/b.xhtml",
                "https://elders.example/a/b.xhtml",
                "/\\elders.example/b.xhtml",
                "javascript:alert(1)",
                "/a/b.xhtml?x=\r\nSet-Cookie:y",
                "/language",
                ""
            })
    void anything_else_becomes_the_home_page(String elsewhere) {
        assertThat(LocalAddress.orHome(elsewhere)).isEqualTo(Home.PAGE);
    }
}
