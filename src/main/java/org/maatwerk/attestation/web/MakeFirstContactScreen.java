package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.usecase.ExpertFileView;
import org.maatwerk.attestation.usecase.MakeFirstContact;
import org.maatwerk.attestation.usecase.ReadExpertFiles;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The expert takes a new file, reads what was asked, and notes the first talk. */
@Named
@ViewScoped
public class MakeFirstContactScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    MakeFirstContact makeFirstContact;

    @Inject
    ReadExpertFiles readExpertFiles;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ExpertFileView file;
    private LocalDate on;
    private ContactChannel channel;

    public void open() {
        boolean inPool = readExpertFiles.pool(user.id()).stream()
                .anyMatch(line -> line.caseNumber().equals(getCaseNumber()));
        file = inPool ? null : readExpertFiles.of(user.id(), getCaseNumber());
    }

    public String take() {
        makeFirstContact.take(user.id(), getCaseNumber());
        notice.say("make-first-contact.taken");
        return to("make-first-contact");
    }

    public String record() {
        makeFirstContact.record(user.id(), getCaseNumber(), on, channel);
        notice.say("make-first-contact.done");
        return to("draft-sketch");
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    /** Null while nobody took the file. */
    public ExpertFileView getFile() {
        return file;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }
}
