package org.maatwerk.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.maatwerk.audit.AuditRefusal;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.LogQuery.LogOrder;
import org.maatwerk.audit.usecase.FoundEntries;
import org.maatwerk.audit.usecase.LoggedLine;
import org.maatwerk.audit.usecase.SearchAccessLog;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Texts;

/** The question stands in the page's address, with numbers and codes only (D-1): it can be kept and sent on. */
@Named
@ViewScoped
public class SearchAccessLogScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SearchAccessLog searchAccessLog;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    LogAddress address;

    private final LogQuestion question = new LogQuestion();
    private FoundEntries found;

    public void open() {
        if (address.getReader() != null) {
            question.setReader(searchAccessLog.addressOf(user.id(), new PersonId(address.getReader())));
        }
        question.setFile(address.getFile() == null ? "" : address.getFile().value());
        question.take(address.getBounds());
        found = searchAccessLog.search(user.id(), address.query());
    }

    /** Goes to the address of the question. */
    public String search() {
        Refused.unless(
                question.getFrom() == null
                        || question.getUntil() == null
                        || !question.getUntil().isBefore(question.getFrom()),
                AuditRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
                "until");
        String file =
                question.getFile() == null ? "" : question.getFile().strip().toUpperCase(Locale.ROOT);
        Refused.unless(file.isEmpty() || CaseNumber.isOne(file), AuditRefusal.NOT_A_CASE_NUMBER, "file");
        String email = question.getReader();
        PersonId reader = email == null || email.isBlank() ? null : searchAccessLog.reader(user.id(), email);
        return "/audit/search-access-log.xhtml?faces-redirect=true"
                + LogAddress.of(reader == null ? null : reader.value(), file, question);
    }

    public FoundEntries getFound() {
        return found;
    }

    public int getPages() {
        return (int) Math.max(1, (found.total() + LogQuery.PAGE - 1) / LogQuery.PAGE);
    }

    /** The address of this question up to the number of the page. */
    public String getPageAddress() {
        return "/audit/search-access-log.xhtml?" + address.withoutPage() + "&page=";
    }

    public String who(LoggedLine line) {
        return line.onBehalfOf().isEmpty()
                ? line.reader()
                : texts.with("who-opened-my-file.on-behalf", line.reader(), line.onBehalfOf());
    }

    public String why(LoggedLine line) {
        String work = texts.get("why." + line.access().why());
        return line.access().breakGlass() ? texts.with("who-opened-my-file.emergency", work) : work;
    }

    public LogQuestion getQuestion() {
        return question;
    }

    public InformationClass[] getClasses() {
        return InformationClass.values();
    }

    public LogOrder[] getOrders() {
        return LogOrder.values();
    }
}
