package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Connection;
import org.jsoup.HttpStatusException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who uses the product without JavaScript, over plain HTTP: quicker than a browser, and many at once. What an
 * answer has acknowledged is on {@link #page()}; anything else is an {@link UncheckedIOException}.
 */
public final class Visitor {

    private static final int PATIENCE = (int) TimeUnit.MINUTES.toMillis(2);
    private static final String PASSWORD_OF_THE_DEMO = "maatwerk";

    private final String base;
    private final Connection session = Jsoup.newSession().timeout(PATIENCE).followRedirects(true);
    private Document page;

    public Visitor(PackagedServer server) {
        base = server.url();
    }

    public Visitor signIn(String email) {
        return open("/shell/sign-in.xhtml")
                .send("sign-in", "enter", Map.of("account", email, "password", PASSWORD_OF_THE_DEMO));
    }

    /** Asks once more when the server had closed a connection that was idle for long. */
    public Visitor open(String path) {
        try {
            return answer(session.newRequest(base + path));
        } catch (UncheckedIOException closed) {
            if (closed.getCause() instanceof HttpStatusException) {
                throw closed;
            }
            return answer(session.newRequest(base + path));
        }
    }

    /** What comes back from there, whatever it is. */
    public Connection.Response ask(String path) {
        try {
            return session.newRequest(base + path).ignoreHttpErrors(true).execute();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A document behind a link, as its bytes. */
    public byte[] bytes(String path) {
        try {
            return session.newRequest(base + path)
                    .ignoreContentType(true)
                    .execute()
                    .bodyAsBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The texts of the links that open the table's lines which say this, whatever signs are in it. */
    public List<String> linesWith(String words) {
        return page().select("tr").stream()
                .filter(row -> row.text().contains(words))
                .map(row -> row.selectFirst("a").text())
                .toList();
    }

    public Document page() {
        return page;
    }

    public boolean has(String form) {
        return page.getElementById(form) != null;
    }

    /** Fills in the fields of a form by id and presses one of its buttons. */
    public Visitor send(String form, String button, Map<String, String> fields) {
        Element element = page.getElementById(form);
        if (!(element instanceof FormElement filled)) {
            throw new AssertionError("no form " + form + " on " + page.location() + ": " + page.text());
        }
        List<Connection.KeyVal> data = filled.formData();
        data.removeIf(pair -> fields.containsKey(pair.key()));
        fields.forEach((name, value) -> data.add(org.jsoup.helper.HttpConnection.KeyVal.create(name, value)));
        Element pressed = filled.getElementById(button);
        data.add(org.jsoup.helper.HttpConnection.KeyVal.create(pressed.attr("name"), pressed.attr("value")));
        return answer(session.newRequest(filled.absUrl("action"))
                .method(Connection.Method.POST)
                .header("Origin", base)
                .data(data));
    }

    private Visitor answer(Connection request) {
        try {
            page = request.execute().parse();
            return this;
        } catch (HttpStatusException refused) {
            throw new UncheckedIOException(refused.getUrl() + " answers " + refused.getStatusCode(), refused);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
