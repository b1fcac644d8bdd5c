package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.FormDraftView;

/** A session that is over does nothing any more, says why, leads back, and costs nobody a word. */
class WhileSessionLastsTest {

    private static final String FILE = "IA-2027-00001";

    private final WhileSessionLasts filter = new WhileSessionLasts();
    private final Map<String, Object> asked = new HashMap<>();
    private final Map<String, String[]> posted = new HashMap<>();
    private final Map<String, Object> answered = new HashMap<>();
    private final Map<String, Map<String, String>> kept = new HashMap<>();
    private SessionEnd over;
    private SessionEnd ended;
    private boolean served;

    @BeforeEach
    void signedIn() {
        filter.session = new CurrentSession() {

            @Override
            public Optional<SessionEnd> over(HttpServletRequest request) {
                return Optional.ofNullable(over);
            }

            @Override
            public void end(HttpServletRequest request, SessionEnd why) {
                ended = why;
            }
        };
        filter.user = new CurrentUser() {

            @Override
            public PersonId id() {
                return new PersonId(7L);
            }
        };
        filter.typed = new TypedText();
        filter.typed.drafts = new KeptHere();
        asked.put("getContextPath", "");
        page("GET", "/attestation/draft-sketch.xhtml");
        asked.put("getQueryString", "case=" + FILE);
    }

    @Test
    void a_session_that_goes_on_is_served() throws Exception {
        ask();

        assertThat(served).isTrue();
        assertThat(ended).isNull();
    }

    @Test
    void a_page_asked_for_afterwards_becomes_the_sign_in_that_says_why_and_leads_back() throws Exception {
        over = SessionEnd.ROLE_ENDED;

        ask();

        assertThat(served).isFalse();
        assertThat(ended).isEqualTo(SessionEnd.ROLE_ENDED);
        assertThat(answered)
                .containsEntry(
                        "sendRedirect",
                        "/shell/sign-in.xhtml?ended=ROLE_ENDED&to=%2Fattestation%2Fdraft-sketch.xhtml%3Fcase%3D"
                                + FILE);
    }

    @Test
    void a_form_sent_after_a_limit_is_kept_and_not_carried_out() throws Exception {
        over = SessionEnd.IDLE;
        page("POST", "/attestation/draft-sketch.xhtml");
        form();

        ask();

        assertThat(served).isFalse();
        assertThat(kept).containsOnly(Map.entry("7 draft-sketch " + FILE, Map.of("tasks", "words")));
    }

    @Test
    void a_form_sent_after_any_other_end_is_not_kept() throws Exception {
        over = SessionEnd.ENDED_ELSEWHERE;
        page("POST", "/attestation/draft-sketch.xhtml");
        form();

        ask();

        assertThat(kept).isEmpty();
        assertThat(answered).containsKey("sendRedirect");
    }

    @Test
    void the_script_that_keeps_what_is_typed_is_told_and_its_words_are_kept() throws Exception {
        over = SessionEnd.TOO_LONG;
        script("7");

        ask();

        assertThat(answered).containsEntry("setStatus", 401).doesNotContainKey("sendRedirect");
        assertThat(kept).containsOnly(Map.entry("7 draft-sketch " + FILE, Map.of("tasks", "words")));
    }

    @Test
    void words_from_a_page_made_for_somebody_else_are_not_kept() throws Exception {
        over = SessionEnd.TOO_LONG;
        script("8");

        ask();

        assertThat(kept).isEmpty();
    }

    @Test
    void what_is_no_page_is_not_led_back_to() throws Exception {
        over = SessionEnd.IDLE;
        page("POST", "/sign-out");

        ask();

        assertThat(answered).containsEntry("sendRedirect", "/shell/sign-in.xhtml?ended=IDLE");
    }

    private void page(String method, String path) {
        asked.put("getMethod", method);
        asked.put("getServletPath", path);
    }

    private void form() {
        posted.put("draft-stem", new String[] {"draft-sketch"});
        posted.put("draft-case", new String[] {FILE});
        posted.put("sketch-sent", new String[] {"1"});
        posted.put("jakarta.faces.ViewState", new String[] {"1:1"});
        posted.put("tasks", new String[] {"words"});
    }

    private void script(String who) {
        page("POST", "/draft");
        posted.put("who", new String[] {who});
        posted.put("stem", new String[] {"draft-sketch"});
        posted.put("case", new String[] {FILE});
        posted.put("field.tasks", new String[] {"words"});
    }

    private void ask() throws Exception {
        FilterChain chain = (request, response) -> served = true;
        filter.doFilter(pretend(HttpServletRequest.class), pretend(HttpServletResponse.class), chain);
    }

    private <T> T pretend(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, words) -> {
            if (method.getName().equals("getParameter")) {
                String[] values = posted.get((String) words[0]);
                return values == null ? null : values[0];
            }
            if (method.getName().equals("getParameterMap")) {
                return posted;
            }
            if (words != null && words.length == 1 && method.getReturnType() == void.class) {
                answered.put(method.getName(), words[0]);
            }
            return asked.get(method.getName());
        }));
    }

    private final class KeptHere implements Drafts {

        @Override
        public boolean keep(PersonId person, String stem, CaseNumber caseNumber, Map<String, String> fields) {
            kept.put(person + " " + stem + " " + caseNumber, fields);
            return true;
        }

        @Override
        public Optional<FormDraftView> read(PersonId person, String stem, CaseNumber caseNumber) {
            return Optional.empty();
        }

        @Override
        public void forget(PersonId person, String stem, CaseNumber caseNumber) {
            kept.clear();
        }

        @Override
        public void forgetAll(CaseNumber caseNumber) {
            kept.clear();
        }
    }
}
