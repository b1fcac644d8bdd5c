package org.maatwerk.protocol.web;

import org.maatwerk.protocol.usecase.DisputeView;

/** A screen about one disputed agreement; without its number in the address, the one that waits for the reader. */
public abstract class DisputeScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    private Integer dispute;
    private DisputeView view;

    protected final void show(DisputeView shown) {
        view = shown;
        dispute = shown.number();
    }

    public DisputeView getView() {
        return view;
    }

    public Integer getDispute() {
        return dispute;
    }

    public void setDispute(Integer dispute) {
        this.dispute = dispute;
    }
}
