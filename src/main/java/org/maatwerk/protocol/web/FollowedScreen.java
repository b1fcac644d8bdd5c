package org.maatwerk.protocol.web;

import java.util.List;
import org.maatwerk.protocol.usecase.FollowedLine;
import org.maatwerk.protocol.usecase.FollowedView;

/** A screen about one of the material agreements of a protocol at a time (P11). */
public abstract class FollowedScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    private FollowedView view;
    private Integer number;

    final void show(FollowedView followed) {
        view = followed;
    }

    /** The agreement that this page is about now; null when nothing waits any more. */
    public FollowedLine getOne() {
        return view.chosen(number);
    }

    /** What waits as well. */
    public List<FollowedLine> getOthers() {
        return view.own().stream().filter(line -> !line.equals(getOne())).toList();
    }

    /** Where to after one was dealt with. */
    final String next(String stem) {
        return to(view.own().size() > 1 ? stem : "protocol-file");
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
