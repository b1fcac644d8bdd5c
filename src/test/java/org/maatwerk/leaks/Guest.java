package org.maatwerk.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the door of the product under test, over plain HTTP, from inside its container. */
final class Guest {

    private static final String PASSWORD_OF_THE_DEMO = "maatwerk";
    private static final int FOUND = 302;
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String base = Whereabouts.base();

    static Guest nobody() {
        return new Guest();
    }

    static Guest signedIn(String email) {
        Guest guest = new Guest();
        Map<String, String> form = fields(guest.get("/shell/sign-in.xhtml").text(), "sign-in");
        form.put("account", email);
        form.put("password", PASSWORD_OF_THE_DEMO);
        Answer answer = guest.post("/shell/sign-in.xhtml", form);
        if (answer.status() != FOUND) {
            throw new AssertionError(email + " could not sign in: " + answer.status() + " " + answer.text());
        }
        return guest;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a form would send by itself, its buttons included; nothing when it is not on the page. */
    static Map<String, String> fields(String page, String form) {
        Map<String, String> fields = new TreeMap<>();
        int begin = page.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            return fields;
        }
        Matcher field = FIELD.matcher(page.substring(begin, page.indexOf("</form>", begin)));
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            Matcher value = VALUE.matcher(field.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = browser.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers().map().toString(),
                    Readable.text(answer.body()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param text of a page its source, of a PDF or an archive the words in it */
    record Answer(int status, String location, String headers, String text) {

        String everything() {
            return headers + "\n" + text;
        }
    }
}
