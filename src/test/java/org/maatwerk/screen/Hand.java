package org.maatwerk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works a control: with a mouse, or by keyboard alone. */
interface Hand {

    /** Has a page before them, that is otherwise found right. */
    void meet(Page page);

    void press(Locator control);

    /** Goes to the control and leaves it as it is. */
    void reach(Locator control);

    void fill(Locator field, String text);

    /** @param isoDate as the field keeps it: {@code 2027-03-12} */
    void date(Locator field, String isoDate);

    void time(Locator field, String isoTime);

    void tick(Locator box);

    void untick(Locator box);

    void choose(Locator radio);

    void select(Locator list, String label);

    /** Chooses a file of the own computer. */
    void upload(Locator field, FilePayload file);
}
