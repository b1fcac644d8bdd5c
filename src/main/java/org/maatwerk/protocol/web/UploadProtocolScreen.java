package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.UploadProtocol;
import org.maatwerk.protocol.usecase.UploadView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** Personnel administration takes a signed protocol to the e-dossier (P6). */
@Named
@ViewScoped
public class UploadProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    UploadProtocol uploadProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private UploadView upload;

    public void open() {
        upload = uploadProtocol.read(user.id(), getCaseNumber());
    }

    public String done() {
        uploadProtocol.uploaded(user.id(), getCaseNumber(), upload.edition());
        notice.say("upload-protocol.uploaded");
        return Home.AFTER_TASK;
    }

    public UploadView getUpload() {
        return upload;
    }
}
