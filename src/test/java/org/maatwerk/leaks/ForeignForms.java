package org.maatwerk.leaks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.maatwerk.leaks.AccessMatrix.Try;

/** Forms of a file that one may open, sent with the number of a file that one has nothing to do with. */
@Dependent
class ForeignForms {

    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]* name=\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("<(?:textarea|select)[^>]* name=\"([^\"]+)\"");
    private static final int FOUND = 302;

    /** The page did not even hear it: then nothing was tried. */
    private static final int FORBIDDEN = 403;

    private static final int TROUBLE = 500;

    @Inject
    Walk walk;

    /** What was answered with something else than a page that says no. */
    final Set<String> wentThrough = new TreeSet<>();

    int sent;

    void send(List<Try> opened, List<MatrixFile> files) {
        for (Try one : opened) {
            if (one.asked() != null && one.way().name().startsWith("/attestation/")) {
                files.stream()
                        .filter(other -> other != one.asked() && one.relationTo(other) == null)
                        .filter(other -> !other.numberOnly().contains(one.who()))
                        .findFirst()
                        .ifPresent(other -> send(one, other));
            }
        }
    }

    private void send(Try one, MatrixFile other) {
        Guest guest = walk.guest(one);
        String page = guest.get(one.address()).text();
        for (String form :
                FORM.matcher(page).results().map(found -> found.group(1)).toList()) {
            String body = page.substring(page.indexOf("<form id=\"" + form + "\""));
            body = body.substring(0, body.indexOf("</form>"));
            Set<String> buttons = names(BUTTON, body);
            for (String button : buttons) {
                Map<String, String> fields = new TreeMap<>(Guest.fields(page, form));
                fields.keySet().removeIf(name -> buttons.contains(name) && !name.equals(button));
                names(TEXT, body).forEach(name -> fields.put(name, "tekst"));
                send(one, other, guest, button, fields);
            }
        }
    }

    private void send(Try one, MatrixFile other, Guest guest, String button, Map<String, String> fields) {
        String address = one.address()
                .replace(one.asked().number().value(), other.number().value());
        Guest.Answer answer = guest.post(address, fields);
        sent++;
        if (answer.status() == FOUND || answer.status() == FORBIDDEN || answer.status() >= TROUBLE) {
            wentThrough.add(one.who() + " presses " + button + " at " + address + " " + other + ": " + answer.status()
                    + " " + answer.location());
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
