package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.maatwerk.audit.usecase.Opening;
import org.maatwerk.audit.usecase.ReadWhoOpenedMyFile;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Texts;

/** Shows the staff member who opened the own file. */
@Named
@RequestScoped
public class WhoOpenedMyFileScreen {

    @Inject
    ReadWhoOpenedMyFile readWhoOpenedMyFile;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private List<Opening> openings;
    private boolean own;

    public void open() {
        openings = readWhoOpenedMyFile.of(user.id(), own);
    }

    public List<Opening> getOpenings() {
        return openings;
    }

    /** What was opened, in plain words. */
    public String what(Opening opening) {
        return asSentence(opening.informationClasses().stream().map(texts::of).collect(Collectors.joining(", ")));
    }

    public String role(Opening opening) {
        return asSentence(texts.of(opening.as()));
    }

    private static String asSentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Who it was, and for whom. */
    public String who(Opening opening) {
        String name = opening.own() ? texts.get("who-opened-my-file.you") : opening.name();
        return opening.onBehalfOf() == null
                ? name
                : texts.with("who-opened-my-file.on-behalf", name, opening.onBehalfOf());
    }

    /** For which work, in plain words. */
    public String why(Opening opening) {
        String work = texts.get("why." + opening.why());
        return asSentence(opening.breakGlass() ? texts.with("who-opened-my-file.emergency", work) : work);
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }
}
