package org.maatwerk.screen;

/** The two widths every screen is looked at. */
final class Widths {

    static final int WIDE = 1280;
    /** A phone, and what 1280 px becomes at 400% zoom. */
    static final int NARROW = 320;

    static final int HEIGHT = 900;

    private Widths() {}
}
