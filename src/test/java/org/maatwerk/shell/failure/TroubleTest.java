package org.maatwerk.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Trouble trouble = new Trouble();

    TroubleTest() {
        trouble.request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAttribute")) {
                        return attributes.put((String) arguments[0], arguments[1]);
                    }
                    return attributes.get((String) arguments[0]);
                });
    }

    /** Such as a document that cannot be written: no page of ours was in between. */
    @Test
    void what_failed_outside_the_pages_gets_one_number_too() {
        attributes.put(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException());
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/documents/open-document");

        String number = trouble.getNumber();

        assertThat(number).matches("\\d{3}-\\d{3}-\\d{3}");
        assertThat(trouble.getNumber()).isEqualTo(number);
    }

    @Test
    void where_nothing_failed_there_is_no_number() {
        assertThat(trouble.getNumber()).isNull();
    }
}
