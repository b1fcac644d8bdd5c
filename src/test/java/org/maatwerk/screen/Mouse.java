package org.maatwerk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** With a mouse. */
final class Mouse implements Hand {

    @Override
    public void meet(Page page) {
        // everything is where it is seen
    }

    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void reach(Locator control) {
        control.hover();
    }

    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void date(Locator field, String isoDate) {
        field.fill(isoDate);
    }

    @Override
    public void time(Locator field, String isoTime) {
        field.fill(isoTime);
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void untick(Locator box) {
        box.uncheck();
    }

    @Override
    public void choose(Locator radio) {
        radio.check();
    }

    @Override
    public void select(Locator list, String label) {
        list.selectOption(new SelectOption().setLabel(label));
    }

    @Override
    public void upload(Locator field, FilePayload file) {
        field.setInputFiles(file);
    }
}
