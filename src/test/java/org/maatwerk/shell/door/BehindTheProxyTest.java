package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only the known proxy is believed about TLS. */
class BehindTheProxyTest {

    private final BehindTheProxy filter = new BehindTheProxy();
    private final Map<String, Object> asked = new HashMap<>();
    private final Map<String, Object> answered = new HashMap<>();
    private Boolean servedAsSecure;

    @BeforeEach
    void proxyIsKnown() {
        filter.publicUrl = "https://maatwerk.voorbeeld.example";
        filter.proxies = "10.0.0.3, 10.0.0.4";
        asked.put("isSecure", false);
        asked.put("getServletPath", "/shell/home.xhtml");
        asked.put("getMethod", "GET");
        asked.put("getHeader", "https");
        asked.put("getRemoteAddr", "10.0.0.4");
    }

    @Test
    void what_the_proxy_took_over_tls_is_served_as_such() throws Exception {
        ask();

        assertThat(servedAsSecure).isTrue();
    }

    @Test
    void the_same_words_of_anybody_else_are_not_believed() throws Exception {
        asked.put("getRemoteAddr", "10.0.0.5");

        ask();

        assertThat(servedAsSecure).isNull();
        assertThat(answered).containsEntry("sendRedirect", "https://maatwerk.voorbeeld.example");
    }

    @Test
    void what_the_proxy_took_in_the_clear_is_led_to_the_public_address() throws Exception {
        asked.put("getHeader", "http");

        ask();

        assertThat(answered).containsEntry("sendRedirect", "https://maatwerk.voorbeeld.example");
    }

    @Test
    void a_post_in_the_clear_is_refused() throws Exception {
        asked.put("getHeader", null);
        asked.put("getMethod", "POST");

        ask();

        assertThat(servedAsSecure).isNull();
        assertThat(answered).containsEntry("setStatus", 403);
    }

    @Test
    void without_a_proxy_nobody_is_believed() throws Exception {
        filter.proxies = "none";

        ask();

        assertThat(servedAsSecure).isNull();
    }

    @Test
    void health_is_asked_from_inside() throws Exception {
        asked.put("getRemoteAddr", "10.0.0.5");
        asked.put("getServletPath", "/health/live");

        ask();

        assertThat(servedAsSecure).isFalse();
    }

    @Test
    void a_trial_without_tls_is_served() throws Exception {
        filter.publicUrl = "http://localhost:8080";
        asked.put("getHeader", null);

        ask();

        assertThat(servedAsSecure).isFalse();
    }

    private void ask() throws IOException, ServletException {
        FilterChain chain = (request, response) -> servedAsSecure = request.isSecure();
        filter.doFilter(pretend(HttpServletRequest.class), pretend(HttpServletResponse.class), chain);
    }

    private <T> T pretend(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, words) -> {
            if (words != null && words.length == 1 && method.getReturnType() == void.class) {
                answered.put(method.getName(), words[0]);
            }
            return asked.get(method.getName());
        }));
    }
}
