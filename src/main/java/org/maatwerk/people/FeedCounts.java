package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a personnel feed changes, in numbers of people; one person may count in more than one. */
@Embeddable
public class FeedCounts implements Serializable {

    public static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0, 0);

    private static final long serialVersionUID = 1L;

    @Column(name = "line_count")
    private int lines;

    private int joined;

    private int moved;

    @Column(name = "left_count")
    private int left;

    @Column(name = "managers_changed")
    private int managersChanged;

    @Column(name = "details_changed")
    private int detailsChanged;

    protected FeedCounts() {}

    public FeedCounts(int lines, int joined, int moved, int left, int managersChanged, int detailsChanged) {
        this.lines = lines;
        this.joined = joined;
        this.moved = moved;
        this.left = left;
        this.managersChanged = managersChanged;
        this.detailsChanged = detailsChanged;
    }

    public int lines() {
        return lines;
    }

    public int joined() {
        return joined;
    }

    public int moved() {
        return moved;
    }

    public int left() {
        return left;
    }

    public int managersChanged() {
        return managersChanged;
    }

    /** People of whom something else changed: a name, a building, an end date. */
    public int detailsChanged() {
        return detailsChanged;
    }
}
