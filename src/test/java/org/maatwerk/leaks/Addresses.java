package org.maatwerk.leaks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.kernel.HouseClock;

/** At which addresses one tries a way in, for no file or for this one. */
final class Addresses {

    /** Pages of a room whose other pages are about one file, and that are about none. */
    private static final Set<String> ABOUT_NO_FILE = Set.of(
            "/attestation/criteria-lists.xhtml",
            "/attestation/doctor-agenda.xhtml",
            "/attestation/expert-files.xhtml",
            "/attestation/request-attestation.xhtml",
            "/attestation/smt-questions.xhtml",
            "/budget/aids.xhtml",
            "/budget/approve-together.xhtml",
            "/budget/budget-entries.xhtml",
            "/budget/budget-lines.xhtml",
            "/budget/budget-overview.xhtml",
            "/budget/invoices.xhtml",
            "/budget/payments.xhtml",
            "/budget/register-invoice.xhtml",
            "/budget/reserve-year.xhtml",
            "/budget/close-budget-year.xhtml",
            "/budget/start-generic-request.xhtml",
            "/budget/start-student-request.xhtml",
            "/budget/start-tom-request.xhtml",
            "/budget/tom-answers.xhtml",
            "/budget/tom-figures.xhtml",
            "/budget/tom-orders.xhtml",
            "/budget/tom-requests.xhtml",
            "/coaching/coach-assignments.xhtml",
            "/protocol/propose-protocol.xhtml",
            "/protocol/protocol-files.xhtml");

    private static final int YEAR = LocalDate.now(Clock.system(HouseClock.ZONE)).getYear();
    private static final String FIRST_ORDER = "ORD-%d-00001".formatted(YEAR);
    private static final String FIRST_AID = "HM-%d-00001".formatted(YEAR);

    private static final String PROTOCOL_DOCUMENT = "/documents/open-document (protocol)";
    private static final String BUDGET_DOCUMENT = "/documents/open-document (budget)";

    private Addresses() {}

    private static Stream<String> documents(List<Long> letters) {
        return letters.stream().map(id -> "/documents/open-document?id=" + id);
    }

    static Stream<String> ofNoFile(WayIn way) {
        return switch (way.name()) {
            case "/attestation/request-attestation.xhtml" -> Stream.of(
                    way.name(), way.name() + "?step=check", way.name() + "?step=sent");
            case "/budget/budget-entries.xhtml" -> Stream.of("RESERVED", "COMMITTED")
                    .map(account -> way.name() + "?line=1&account=" + account);
            case "/budget/reserve-year.xhtml" -> Stream.of(way.name(), way.name() + "?year=" + (YEAR + 1));
            case "/audit/who-opened-my-file.xhtml" -> Stream.of(way.name(), way.name() + "?own=true");
            case "/documents/open-document", PROTOCOL_DOCUMENT, BUDGET_DOCUMENT, "/messages/open-message" -> Stream
                    .of();
            default -> Stream.of(way.name());
        };
    }

    /** @param letters numbers of the documents of the file, and messages of the mails about it */
    static Stream<String> of(WayIn way, MatrixFile file, List<Long> letters, List<Long> messages) {
        if (isAboutFilesOf(file.room(), way) && !ABOUT_NO_FILE.contains(way.name())) {
            String page = way.name() + "?case=" + file.number();
            return ofPage(way.name(), page);
        }
        return switch (way.name()) {
            case "/audit/search-access-log.xhtml" -> Stream.of(way.name() + "?case=" + file.number());
            case "/budget/approve-together.xhtml" -> isIn("budget", file)
                    ? Stream.of(way.name() + "?chosen=" + file.number())
                    : Stream.of();
            case "/documents/open-document" -> isIn("attestation", file) ? documents(letters) : Stream.of();
            case PROTOCOL_DOCUMENT -> isIn("protocol", file) ? documents(letters) : Stream.of();
            case BUDGET_DOCUMENT -> isIn("budget", file) ? documents(letters) : Stream.of();
            case "/messages/open-message" -> messages.stream().map(id -> way.name() + "?id=" + id);
            default -> Stream.of();
        };
    }

    /** Coaching is about requests. */
    private static boolean isAboutFilesOf(String room, WayIn way) {
        return way.name().startsWith("/" + room + "/")
                || room.equals("budget") && way.name().startsWith("/coaching/");
    }

    private static boolean isIn(String room, MatrixFile file) {
        return file.room().equals(room);
    }

    private static Stream<String> ofPage(String name, String page) {
        return switch (name) {
            case "/attestation/read-sketch.xhtml" -> Stream.of(
                    page + "&version=1", page + "&version=2", page + "&version=3");
            case "/protocol/write-agreement.xhtml" -> Stream.of(page, page + "&number=1");
            case "/budget/bring-home-aid.xhtml", "/budget/repair-aid.xhtml" -> Stream.of(name + "?case=" + FIRST_AID);
            case "/budget/check-tom-quote.xhtml" -> Stream.of(page + "&quote=1", page + "&quote=2");
            case "/budget/tom-order.xhtml" -> Stream.of(page + "&order=" + FIRST_ORDER);
            case "/protocol/compare-protocol.xhtml" -> Stream.of(page, page + "&from=0");
            default -> Stream.of(page);
        };
    }
}
