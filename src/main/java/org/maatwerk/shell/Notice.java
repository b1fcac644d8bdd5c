package org.maatwerk.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A sentence that the next page says once: what was done just before the redirect. */
@Named("notice")
@SessionScoped
public class Notice implements Serializable {

    @Inject
    transient Texts texts;

    private String key;
    private String[] parameters = {};

    /** Says the text under this key on the next page. */
    public void say(String textKey, Object... values) {
        key = textKey;
        parameters = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            parameters[i] = String.valueOf(values[i]);
        }
    }

    public boolean isWaiting() {
        return key != null;
    }

    /** The sentence, once; null when there is none. */
    public String take() {
        String said = key == null ? null : texts.with(key, (Object[]) parameters);
        key = null;
        return said;
    }
}
