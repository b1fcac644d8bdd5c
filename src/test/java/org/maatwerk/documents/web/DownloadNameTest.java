package org.maatwerk.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadNameTest {

    @Test
    void a_plain_name_stays_as_it_is() {
        assertThat(DownloadName.inline("IA-2026-00007 beslissing.pdf"))
                .isEqualTo("inline; filename=\"IA-2026-00007 beslissing.pdf\";"
                        + " filename*=UTF-8''IA-2026-00007%20beslissing.pdf");
    }

    @Test
    void a_letter_that_a_header_cannot_carry_is_spelled_out() {
        assertThat(DownloadName.inline("één.pdf"))
                .isEqualTo("inline; filename=\"een.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.pdf\"; filename=\"y.exe",
                "x\r\nSet-Cookie: a=b",
                "../../etc/passwd",
                "x\\\\y",
                "x;y'z*",
                "\u202Efdp.exe",
                "x\u0000y"
            })
    void no_name_makes_a_second_header_or_a_second_name_V5_4_2(String name) {
        assertThat(DownloadName.inline(name))
                .matches("inline; filename=\"[A-Za-z0-9 ._-]*\"; filename\\*=UTF-8''[A-Za-z0-9%._-]*");
    }
}
