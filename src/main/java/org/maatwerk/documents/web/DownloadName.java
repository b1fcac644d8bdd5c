package org.maatwerk.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a document as an answer carries it: in plain letters for all, and exactly for who reads RFC 6266. */
final class DownloadName {

    private DownloadName() {}

    /** To be read in the browser, under that name when it is kept. */
    static String inline(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
