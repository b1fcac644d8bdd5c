package org.maatwerk.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member takes signed agreements along, and revokes what was taken (P12). */
class AdjustmentPassportScreenIT extends ProtocolStory {

    @Test
    void is_shown_before_it_is_made_and_once_revoked_everybody_hears_so_P12() throws Exception {
        String file = overHttp().agreed(HR_NAME, EXPERT, HR, member.manager());
        String page = "/protocol/adjustment-passport.xhtml?case=" + file;
        Screen own = staffMember().open("/protocol/protocol-file.xhtml?case=" + file);

        own.follow("Aanpassingspaspoort").sees("Je maakte hier nog geen paspoort.");
        own.untick("Afspraak 1: Elke maandag kort overleg.")
                .press("Bekijken wat erin komt")
                .seesError("Duid minstens één afspraak aan.");
        own.tick("Afspraak 1: Elke maandag kort overleg.")
                .press("Bekijken wat erin komt")
                .sees("Dit komt in je paspoort")
                .sees("Er is nog niets gemaakt.")
                .check()
                .press("Paspoort maken")
                .sees("Je paspoort is gemaakt.")
                .sees("Geldig tot en met")
                .check();

        assertThat(own.document("Paspoort 1 om te lezen").headers()).containsEntry("content-type", "application/pdf");
        String passport = own.document("Paspoort 1 om elders in te lezen").text();
        Map<String, Object> says = JWSObject.parse(passport).getPayload().toJSONObject();
        assertThat(says).containsEntry("name", member.name());
        assertThat(status((String) says.get("jti"))).isEqualTo("VALID");
        as(EXPERT).open(page).isAt("Hier is niets voor jou");

        own.press("Intrekken").sees("Het paspoort is ingetrokken.").sees("Ingetrokken op");
        assertThat(status((String) says.get("jti"))).isEqualTo("REVOKED");
        assertThat(status("0".repeat(48))).isEqualTo("UNKNOWN");
        assertThat(ask("geen-nummer").statusCode()).isEqualTo(400);
    }

    /** The address stands on the paper: who copies it into a browser reads a page, without a sign-in. */
    @Test
    void answers_a_person_with_a_page_P12() throws Exception {
        String file = overHttp().agreed(HR_NAME, EXPERT, HR, member.manager());
        String passport = new String(overHttp().passport(file), StandardCharsets.UTF_8);
        String id =
                (String) JWSObject.parse(passport).getPayload().toJSONObject().get("jti");

        Screen stranger = asStranger().open("/protocol/passport-status?id=" + id);

        stranger.isAt("Geldt dit paspoort nog?")
                .sees("Ja. Dit aanpassingspaspoort geldt.")
                .seesNot(member.name())
                .press("English")
                .sees("Yes. This adjustment passport holds.")
                .press("Nederlands");
        stranger.open("/protocol/passport-status?id=" + "0".repeat(48)).sees("We kennen geen aanpassingspaspoort");
        stranger.open("/protocol/passport-status").sees("We kennen geen aanpassingspaspoort");
    }

    /** Without a sign-in. */
    private String status(String id) throws Exception {
        HttpResponse<String> answer = ask(id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(member.name());
        return (String)
                JWSObject.parse(answer.body()).getPayload().toJSONObject().get("status");
    }

    private HttpResponse<String> ask(String id) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server().url() + "/protocol/passport-status?id=" + id))
                                .build(),
                        BodyHandlers.ofString());
    }
}
