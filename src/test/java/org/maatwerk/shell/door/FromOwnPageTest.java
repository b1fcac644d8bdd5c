package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** V7.6.2: only a link on a page of ours is a press here. */
class FromOwnPageTest {

    @Test
    void a_link_on_our_own_page_is_a_press() {
        assertThat(asked(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(asked(Map.of("Referer", "https://maatwerk.example/shell/sign-in.xhtml")))
                .isTrue();
    }

    @Test
    void a_page_elsewhere_or_an_address_alone_is_none() {
        assertThat(asked(Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
        assertThat(asked(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(asked(Map.of("Sec-Fetch-Site", "none"))).isFalse();
        assertThat(asked(Map.of("Sec-Fetch-Site", "cross-site", "Referer", "https://maatwerk.example/")))
                .isFalse();
        assertThat(asked(Map.of("Referer", "https://elsewhere.example/?maatwerk.example")))
                .isFalse();
        assertThat(asked(Map.of("Referer", "no address at all"))).isFalse();
        assertThat(asked(Map.of())).isFalse();
    }

    private static boolean asked(Map<String, String> headers) {
        return FromOwnPage.is((HttpServletRequest) Proxy.newProxyInstance(
                FromOwnPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) ->
                        "Host".equals(arguments[0]) ? "maatwerk.example" : headers.get((String) arguments[0])));
    }
}
