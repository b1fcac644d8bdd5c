package org.maatwerk.shell.tags;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes small pieces of HTML. */
final class Html {

    private Html() {}

    static void text(ResponseWriter out, String element, String cssClass, String text) throws IOException {
        text(out, element, cssClass, null, text);
    }

    static void text(ResponseWriter out, String element, String cssClass, String id, String text) throws IOException {
        out.startElement(element, null);
        maybe(out, "class", cssClass);
        maybe(out, "id", id);
        out.writeText(text, null);
        out.endElement(element);
    }

    static void maybe(ResponseWriter out, String attribute, String value) throws IOException {
        if (value != null) {
            out.writeAttribute(attribute, value, null);
        }
    }
}
